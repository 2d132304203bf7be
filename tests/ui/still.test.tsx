// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { easeNow } from '../../src/ui/ease-now.ts';
import { Still } from '../../src/ui/screens/now/still.tsx';
import type { Given } from '../care/answering.ts';
import { checkOf } from '../e2e/checked.ts';
import { show } from '../fixtures/show.tsx';
import { walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);

const still = async (given: Given) => {
  const shown = await show(<Still />, { check: checkOf(given, walkStart - 60_000), now: walkStart });
  await shown.app.loadCare();
  await shown.app.loadLibrary();
  return shown;
};

describe('where no movement is open', () => {
  it.each<[string, Given, string]>([
    ['leans or sits', { S1: 'yes' }, 'Stop. Lean or sit.'],
    ['stands tall where bending makes it worse', { S1: 'yes', P1: 'worse' }, 'Stop. Stand tall, or sit.'],
    ['stands tall with fragile bones', { S1: 'yes', S8: 'yes' }, 'Stop. Stand tall, or sit.'],
    ['stands tall where it is worse both ways', { P1: 'worse', P2: 'worse' }, 'Stop. Stand tall, or sit.'],
  ])('%s', async (_, given, heading) => {
    const { findByRole } = await still(given);
    await findByRole('heading', { level: 1, name: heading });
  });

  it('is what the gentle set comes to: no move of the rest is in it', async () => {
    const { app } = await still({ P1: 'worse', P2: 'worse' });
    expect(app.rest.plan()).toBeNull();
    expect(easeNow(app)).toBe(false);
  });

  it('is not what fragile bones come to: they stand tall, then neither round nor hug', async () => {
    const { app } = await still({ S8: 'yes' });
    const plan = app.rest.plan();
    expect(plan?.choices.swaps).toEqual({ 1: 'stand_tall' });
    expect(plan?.choices.without).toEqual({ cat_cow_stand: ['cat'] });
    const { blocks } = app.fit(plan!.routine, plan!.choices).timeline;
    expect(blocks.map(({ exercise }) => exercise)).toEqual(['stand_tall', 'cat_cow_stand', null]);
  });
});
