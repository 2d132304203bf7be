// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Check } from '../../src/ui/screens/check/check.tsx';
import { checkOf } from '../e2e/checked.ts';
import { withPain } from '../fixtures/pain.ts';
import { show } from '../fixtures/show.tsx';
import { drill, walkStart } from '../fixtures/walks.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const now = walkStart + 130_000;
const afterLeg = async () => {
  const shown = await show(<Check askedFor={{ what: 'legs' }} />, {
    finished: [drill(withPain({ pre: 2, leg: 'furtherDown' }))],
    check: checkOf({}, walkStart - 60_000),
    now,
  });
  const { app, findByRole, getByRole } = shown;
  (await app.loadCare()).send({ kind: 'askAgain' });
  const press = (name: string): void => void fireEvent.click(getByRole('button', { name }));
  await findByRole('heading', { name: 'What feels wrong?' });
  return { ...shown, press, pain: () => app.history.value[0]?.pain };
};

describe('after something down a leg', () => {
  it('the legs come after a clear list, then whether it is further down or new', async () => {
    const { press, findByRole, pain, app } = await afterLeg();
    press('None of these');
    await findByRole('heading', { name: 'Your legs' });
    press('None of these');
    await findByRole('heading', { name: 'And what does the leg do now?' });
    press('Further down than always');
    expect(location.hash).toBe('#/finish');
    expect(pain()).toMatchObject({ leg: 'furtherDown', symptoms: false });
    // All the rest of the check is still to come before the next session.
    expect(app.care.value?.gate.value.due).toBe('full');
  });

  it('something new is an alert, and everything is asked', async () => {
    const { press, findByRole, pain } = await afterLeg();
    press('None of these');
    await findByRole('heading', { name: 'Your legs' });
    press('None of these');
    await findByRole('heading', { name: 'And what does the leg do now?' });
    press('Something new');
    expect(pain()?.leg).toBe('new');
    expect(location.hash).toBe('#/check');
  });

  it('an answer that locks is an alert of that session, and the check goes on', async () => {
    const { press, findByRole, pain, container, app } = await afterLeg();
    press('None of these');
    await findByRole('heading', { name: 'Your legs' });
    const tick = (question: string, role: 'checkbox' | 'radio', answer: string): void =>
      void fireEvent.click(within(container.querySelector(question) as HTMLElement).getByRole(role, { name: answer }));
    tick('#q-S2', 'checkbox', 'Yes');
    await waitFor(() => expect(container.querySelector('#q-S2b')).not.toBeNull());
    tick('#q-S2b', 'radio', 'No');
    press('None of the others');
    await waitFor(() => expect(pain()?.symptoms).toBe(true));
    expect(app.care.value?.gate.value.tier).toBe('CLINICIAN_SOON');
    expect(app.care.value?.gate.value.movement).toBe('locked');
  });
});
