// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { planFor } from '../../src/ui/plans.ts';
import { Finish } from '../../src/ui/screens/finish/finish.tsx';
import { checkOf } from '../e2e/checked.ts';
import { oneDay, stretchSession, toldDays, withPain } from '../fixtures/pain.ts';
import { show, text } from '../fixtures/show.tsx';
import { drill, shortWalk, walkStart } from '../fixtures/walks.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const finish = async (...finished: FinishedSession[]) => {
  const shown = await show(<Finish />, { finished, now: walkStart + 600_000 });
  const { getByRole, container } = shown;
  const choose = (group: RegExp, name: string): void =>
    void fireEvent.click(within(getByRole('group', { name: group })).getByRole('radio', { name }));
  const press = (name: string): void => void fireEvent.click(getByRole('button', { name }));
  return {
    ...shown,
    choose,
    press,
    sheet: () => container.querySelector('.pain-sheet'),
    told: () => text(container.querySelector('.pain-told') ?? document.createElement('p')),
    pain: () => shown.app.history.value[0]?.pain,
    say: (peak: string, post: string, leg: string) => {
      choose(/worst/, peak);
      choose(/at the end/, post);
      choose(/your legs/, leg);
    },
  };
};

describe('the sheet after a session', () => {
  it('comes where a number was told before it, and only there', async () => {
    expect((await finish(stretchSession({ pre: 0 }))).sheet()).not.toBeNull();
    cleanup();
    expect((await finish(stretchSession(null))).sheet()).toBeNull();
    cleanup();
    expect((await finish(stretchSession({ pre: null }))).sheet()).toBeNull();
  });

  it('keeps what was said with one key, and then says what it came to', async () => {
    const { say, press, pain, told, sheet, container } = await finish(stretchSession({ pre: 3 }));
    say('4', '3', 'Nothing in the legs');
    press('Keep');
    await waitFor(() => expect(sheet()).toBeNull());
    expect(pain()).toMatchObject({ pre: 3, peak: 4, post: 3, leg: 'none', morning: null });
    expect(told()).toContain('Tell us about the morning, and this session counts.');
    expect(told()).toContain('Some soreness up to 5 that settles is normal.');
    expect(document.activeElement).toBe(container.querySelector('.pain-told h2'));
  });

  it('says what is missing and goes there', async () => {
    const { choose, press, pain, getByText } = await finish(stretchSession({ pre: 3 }));
    choose(/worst/, '4');
    press('Keep');
    expect(getByText('The worst, the end and your legs are still missing.')).toBeTruthy();
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain('How is it at the end?');
    expect(pain()?.peak).toBeNull();
  });

  it('waits to be asked for where a session was only looked through', async () => {
    const given = stretchSession({ pre: 3 });
    const skipped = { ...given, blocks: given.blocks.map((block) => ({ ...block, outcome: 'skipped' as const })) };
    const { sheet, press } = await finish(skipped);
    expect(sheet()).toBeNull();
    expect(document.activeElement?.tagName).toBe('H1');
    press('Say how your back was');
    expect(sheet()).not.toBeNull();
    press('Not now');
    expect(document.activeElement?.textContent).toBe('Say how your back was');
  });

  it('may be put off, and comes again', async () => {
    const given = stretchSession({ pre: 3 });
    const first = await finish(given);
    first.press('Not now');
    expect(first.sheet()).toBeNull();
    first.press('Say how your back was');
    expect(first.sheet()).not.toBeNull();
    cleanup();
    expect((await finish(given)).sheet()).not.toBeNull();
  });

  it('asks from 6 on which exercise it may have been, and lets that one rest', async () => {
    const { say, choose, press, pain, told, queryByRole, getByRole } = await finish(stretchSession({ pre: 3 }));
    say('5', '3', 'As always');
    expect(queryByRole('group', { name: /too much/ })).toBeNull();
    choose(/worst/, '6');
    const names = within(getByRole('group', { name: /too much/ })).getAllByRole('radio');
    expect(names.map((name) => name.closest('label')?.textContent)).toEqual([
      'Cat-cow',
      'Single knee to chest',
      'Not sure',
    ]);
    choose(/too much/, 'Cat-cow');
    press('Keep');
    await waitFor(() => expect(told()).toContain('That was too much. Next time it is less.'));
    expect(told()).toContain('Rest now');
    expect(told()).toContain('Cat-cow rests for two days.');
    expect(told()).not.toContain('Some soreness');
    expect(pain()?.suspect).toBe('cat_cow');
    expect(queryByRole('link', { name: 'Do it again' })).toBeNull();
  });

  it('suspects nothing where nobody is sure, or the number was changed', async () => {
    const { say, choose, press, pain, sheet } = await finish(stretchSession({ pre: 3 }));
    say('6', '3', 'As always');
    choose(/too much/, 'Cat-cow');
    choose(/worst/, '5');
    press('Keep');
    await waitFor(() => expect(sheet()).toBeNull());
    expect(pain()?.suspect).toBeNull();
    press('Change what I said');
    choose(/worst/, '6');
    choose(/too much/, 'Not sure');
    press('Keep');
    await waitFor(() => expect(sheet()).toBeNull());
    expect(pain()).toMatchObject({ peak: 6, suspect: null });
  });

  it('leads to the check where a leg does something new, with no number needed', async () => {
    const { app, choose, press, pain } = await finish(stretchSession({ pre: 3 }));
    const care = await app.loadCare();
    choose(/your legs/, 'Something new');
    press('Keep');
    await waitFor(() => expect(location.hash).toBe('#/check'));
    expect(pain()?.leg).toBe('new');
    expect(care.check.value.mustAsk).toBe(true);
  });

  it('asks about the legs where it went further down', async () => {
    const { app, say, press, told, getByRole } = await finish(stretchSession({ pre: 3 }));
    say('3', '3', 'Further down than always');
    press('Keep');
    await waitFor(() => expect(told()).toContain('a few questions about your legs'));
    expect(told()).toContain('That was too much.');
    expect(getByRole('link', { name: 'To the questions' }).getAttribute('href')).toBe('#/check');
    expect(app.care.value?.check.value.mustAsk).toBe(true);
  });

  it('is judged at once where it was for relief', async () => {
    const { say, press, told, sheet } = await finish(stretchSession({ pre: 6 }));
    say('6', '5', 'Nothing in the legs');
    press('Keep');
    await waitFor(() => expect(sheet()).toBeNull());
    expect(told()).toContain('That went well.');
    expect(told()).toContain('so it counts neither way');
  });

  it('does not promise a morning that was asked about', async () => {
    const session = stretchSession({ pre: 3, peak: 3, post: 3, leg: 'none' }, { endedAt: walkStart - 4 * oneDay });
    const { told } = await finish(session);
    expect(told()).toContain('Not all of it is known, so it counts neither way.');
  });

  it('adds a word about a clinician after two sessions in a week that were too much', async () => {
    const red = toldDays([
      [3, 2, 7],
      [1, 2, 7],
    ]).reverse();
    const { told } = await finish(stretchSession({ pre: 2, peak: 2, post: 2, leg: 'none' }), ...red);
    expect(told()).toContain('Twice in a week it was too much.');
  });
});

describe('the sheet after a walk', () => {
  const walk = drill(withPain({ pre: 2 }));

  it('also asks how the walk was, and needs none of it', async () => {
    const { say, press, pain, sheet } = await finish(walk);
    say('2', '2', 'As always');
    press('Keep');
    await waitFor(() => expect(sheet()).toBeNull());
    expect(pain()).toMatchObject({ effort: null, felt: null, jointPain: null, stumble: null });
  });

  it('keeps what was said of it, and tells the check of a stumble', async () => {
    const { app, say, choose, press, pain, told } = await finish(walk);
    say('2', '2', 'As always');
    choose(/effort/, '4');
    choose(/the pace/, 'Easy');
    choose(/calf/, '1');
    choose(/stumble/, 'Yes');
    press('Keep');
    await waitFor(() => expect(told()).toContain('You stumbled'));
    expect(pain()).toMatchObject({ effort: 4, felt: 'easy', jointPain: 1, stumble: true });
    expect(app.care.value?.gate.value.tags).toContain('BALANCE');
  });

  it('does not ask for a stumble that was told on the way', async () => {
    const tightAt = [{ at: 60, distance: null, cadence: null, what: 'stumble' }] as const;
    const { queryByRole } = await finish(drill({ ...withPain({ pre: 2 }), walk: shortWalk({ tightAt }) }));
    expect(queryByRole('group', { name: /effort/ })).not.toBeNull();
    expect(queryByRole('group', { name: /stumble/ })).toBeNull();
  });

  it('a stumble that is told there takes the next walk back to the own pace', async () => {
    const well = withPain({ pre: 1, peak: 1, post: 1, leg: 'none', morning: 'asBefore', effort: 3, felt: 'easy' });
    const walks = [0, 2, 4].map((ago) =>
      drill({
        id: `${ago}`,
        startedAt: walkStart - ago * oneDay,
        endedAt: walkStart - ago * oneDay + 120_000,
        walk: shortWalk({ level: 1, target: 113.3, tightAt: [] }),
        ...(ago === 0 ? withPain({ pre: 1 }) : well),
      }),
    );
    const { app, getByRole } = await show(<Finish />, {
      finished: walks,
      settings: { cadence: 110 },
      check: checkOf({}, walkStart - 20 * oneDay),
      now: walkStart + 600_000,
    });
    await app.loadCare();
    const { routines } = await app.loadLibrary();
    const next = () => {
      const { walkLevel, cadence } = planFor(app, routines.find(({ id }) => id === 'drill_short_quick')!);
      return [walkLevel, Math.round(cadence ?? 0)];
    };
    expect(next()).toEqual([1, 113]);
    const choose = (group: RegExp, name: string): void =>
      void fireEvent.click(within(getByRole('group', { name: group })).getByRole('radio', { name }));
    choose(/worst/, '1');
    choose(/at the end/, '1');
    choose(/your legs/, 'Nothing in the legs');
    choose(/stumble/, 'Yes');
    fireEvent.click(getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(next()).toEqual([0, 110]));
  });
});
