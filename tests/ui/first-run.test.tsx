// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { questionIds } from '../../src/care/questions.ts';
import { emptyDiary } from '../../src/record/diary.ts';
import { firstStepOf, isFirstRun } from '../../src/ui/first-run.ts';
import { BeginCard } from '../../src/ui/screens/welcome/begin-card.tsx';
import { whole } from '../care/answering.ts';
import { appFor } from '../fixtures/app.ts';
import { show } from '../fixtures/show.tsx';
import { drill } from '../fixtures/walks.ts';

afterEach(cleanup);

const loaded = async (given: Parameters<typeof appFor>[0] = {}) => {
  const { app } = await appFor(given);
  await app.loadCare();
  return app;
};

describe('the first steps', () => {
  it('are not known before the check is', async () => {
    const { app } = await appFor();
    expect(isFirstRun(app)).toBe(true);
    expect(firstStepOf(app)).toBeNull();
  });

  it('follow from what is known, one after another', async () => {
    const app = await loaded();
    expect(firstStepOf(app)).toBe('whatItIs');
    app.changeSettings({ firstRun: 'whatItIsNot' });
    expect(firstStepOf(app)).toBe('whatItIsNot');
    app.diary.change({ welcomed: true });
    expect(firstStepOf(app)).toBe('check');
    app.care.peek()?.send({ kind: 'answered', given: whole({}) });
    expect(firstStepOf(app)).toBe('soundCheck');
    app.changeSettings({ soundCheck: 'done' });
    expect(firstStepOf(app)).toBe('routine');
  });

  it('are over with a first session, or when they were put away', async () => {
    expect(firstStepOf(await loaded({ finished: [drill()] }))).toBeNull();
    expect(firstStepOf(await loaded({ settings: { firstRun: 'putAway' } }))).toBeNull();
  });

  it('pass over the welcome where the check was answered by another door', async () => {
    const app = await loaded();
    app.care.peek()?.send({ kind: 'answered', given: whole({}) });
    expect(firstStepOf(app)).toBe('soundCheck');
  });

  it('lead nobody on whom the check holds back, by an emergency or by age', async () => {
    for (const given of [whole({ E3: 'yes' }), whole({ S1: 'yes' }), whole({ AGE: 'under18' })]) {
      const app = await loaded({ diary: { ...emptyDiary, welcomed: true } });
      app.care.peek()?.send({ kind: 'answered', given });
      expect(firstStepOf(app), JSON.stringify(given)).toBeNull();
    }
    expect(questionIds[0]).not.toBe('AGE');
  });

  it('are put away by one key, and a sound check that is put off leads to the routine', async () => {
    const { app, container, findByText } = await show(<BeginCard />, { settings: { soundCheck: 'open' } });
    await app.loadCare();
    app.care.peek()?.send({ kind: 'answered', given: whole({}) });
    fireEvent.click(await findByText('Not now'));
    expect(app.settings.value).toMatchObject({ soundCheck: 'skipped', firstRun: 'whatItIs' });
    expect(await findByText('Next: a first routine')).toBeTruthy();
    fireEvent.click(await findByText('Not now'));
    expect(app.settings.value.firstRun).toBe('putAway');
    await Promise.resolve();
    expect(container.querySelector('.begin-card')).toBeNull();
  });
});
