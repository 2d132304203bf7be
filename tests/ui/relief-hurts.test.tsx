// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningSession } from '../../src/record/kept.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { AppContext } from '../../src/ui/app-context.ts';
import { HurtSheet } from '../../src/ui/screens/player/hurt-sheet.tsx';
import { appFor } from '../fixtures/app.ts';
import { walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);

const enough = 'That is enough for today. Stop here and rest.';

/** The sheet of *That hurts* in a session that began with that pain. */
const sheet = async (pre: number) => {
  const { app } = await appFor({ now: walkStart });
  const going = signal({
    id: 'one',
    kind: 'stretch',
    startedAt: walkStart,
    choices: usualChoices,
    pre,
  } as RunningSession);
  const running = { ...app, session: { ...app.session, running: going } };
  const hurt = { exercise: 'cat_cow', at: walkStart, side: null, severity: null };
  const shown = render(
    <AppContext.Provider value={running}>
      <HurtSheet hurt={hurt} close={() => {}} end={() => {}} goOn={() => {}} />
    </AppContext.Provider>,
  );
  const group = shown.getByRole('group', { name: /How much/ });
  return {
    say: (pain: number): void =>
      void fireEvent.click(within(group).getByRole('radio', { name: String(pain), hidden: true })),
    said: () => shown.queryByText(enough) !== null,
  };
};

describe('that it is enough, said in the middle of it', () => {
  it.each([
    [2, 5, false],
    [2, 6, true],
    [6, 6, false],
    [6, 7, true],
    [7, 7, false],
    [7, 8, true],
  ])('begun at %d, at %d: %s', async (pre, pain, is) => {
    const { say, said } = await sheet(pre);
    expect(said()).toBe(false);
    say(pain);
    expect(said()).toBe(is);
  });
});
