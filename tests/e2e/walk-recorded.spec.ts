/** Walks of real people, recorded with their phones, replayed into the built app at their own rate. */
import { expect, test } from './app-test.ts';
import { begunWalk, dialSeconds, replay, tapeOf } from './walker.ts';

const lasts = 75;

for (const [who, recording] of [
  ['in a trouser pocket, of medium pace', 'motionsense_s11_wlk_8'],
  ['in a trouser pocket, quick', 'motionsense_s05_wlk_7'],
  ['at the lower back, slow', 'tripod_FZ_pws'],
] as const)
  test(`the dial follows a recorded walk: ${who}`, { tag: '@long' }, async ({ page, server }) => {
    test.setTimeout(180_000);
    const { tape, ref6 } = tapeOf(recording, lasts);
    await begunWalk(page, server.url);
    const begun = await replay(page, tape);
    const seen = await dialSeconds(page, begun, lasts);
    // Once it has shown its first number, as a walker would judge it.
    const first = seen.find(({ shown }) => shown !== null)?.at ?? Number.POSITIVE_INFINITY;
    const judged = ref6.filter(([at]) => at > Math.max(8, first) && at < lasts - 1);
    expect(judged.length).toBeGreaterThan(45);
    const right = judged.filter(([at, truth]) => {
      const dial = seen.findLast((one) => one.at <= at + 0.5)?.shown ?? null;
      return dial !== null && Math.abs(dial - truth) <= 2;
    });
    const share = right.length / judged.length;
    test
      .info()
      .annotations.push({ type: 'measured', description: `${(share * 100).toFixed(1)} % of ${judged.length}` });
    expect(share).toBeGreaterThanOrEqual(0.95);
  });
