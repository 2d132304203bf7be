import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { RunningSession } from '../../../src/record/kept.ts';
import { usualChoices } from '../../../src/routine/choices.ts';
import { type CoachKey, coachKeys, coachLine } from '../../../src/routine/coach-lines.ts';
import { fit as toMinutes } from '../../../src/routine/fit.ts';
import type { Line } from '../../../src/routine/lines.ts';
import { inTurn } from '../../../src/state/walk/in-turn.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { shippedRoutines } from '../../fixtures/shipped.ts';
import { voiceLengths as lengths } from '../../fixtures/voice-lengths.ts';

const drills = shippedRoutines.filter(({ kind }) => kind === 'drill');
const timelineOf = (id: string, minutes: number | null = null): Timeline =>
  toMinutes(shippedRoutines.find((one) => one.id === id)!, {}, { ...usualChoices, cadence: 110, minutes }, lengths)
    .timeline;

const world = (timeline: Timeline) => {
  const position = signal(0);
  const running = signal({ timeline } as RunningSession);
  const said: { text: string; clip: string; from: number }[] = [];
  let time = 0;
  let mute = false;
  const lines = inTurn(
    {
      position,
      running,
      say: ({ clip, text }: Line) => {
        if (!mute) said.push({ text, clip, from: position.peek() });
        return !mute;
      },
    },
    () => lengths,
    () => time,
  );
  return {
    lines,
    said,
    position,
    texts: () => said.map(({ text }) => text),
    mute: (on: boolean) => {
      mute = on;
    },
    wait: (seconds: number) => {
      time += seconds;
    },
    pass: (seconds: number) => {
      for (let n = 0; n < seconds; n += 1) {
        lines.look(time);
        time += 1;
        position.value += 1;
      }
    },
  };
};

describe.each(drills.flatMap(({ id }) => [null, 6, 12, 30].map((minutes) => [id, minutes] as const)))(
  'in %s of %s minutes',
  (id, minutes) => {
    it('with all due at once at the start, and again in the middle, nothing overlaps and nothing of weight is lost', () => {
      const timeline = timelineOf(id, minutes);
      const w = world(timeline);
      const kept: readonly CoachKey[] = ['safety.roads', 'safety.stop', 'walk.turnBack', 'walk.restSoon'];
      for (const key of coachKeys.toReversed()) w.lines.ask(key);
      const half = Math.floor(timeline.total / 2);
      w.pass(half);
      for (const key of kept) w.lines.ask(key);
      w.pass(Math.floor(timeline.total) - half);
      let free = 0;
      for (const { clip, from } of w.said) {
        const until = from + lengths[clip]!;
        expect(from).toBeGreaterThan(free);
        free = until;
        for (const cue of timeline.cues) {
          if (cue.kind !== 'say') continue;
          const apart = until <= cue.at || from >= cue.at + cue.lasts;
          expect(apart, `${clip} at ${from} and ${cue.clip} at ${cue.at}`).toBe(true);
        }
      }
      for (const key of kept)
        expect(
          w.said.filter(({ clip }) => clip === coachLine(key).clip),
          key,
        ).toHaveLength(2);
      expect(w.said[0]?.clip).toMatch(/^coach\.safety\./);
    });
  },
);

describe('a walk that is not just walked', () => {
  const drill = timelineOf('drill_short_quick');
  /** In the first walking, past its words. */
  const room = 20;

  it('says a rule of safety again that a pause cut off', () => {
    const w = world(drill);
    w.position.value = room;
    w.lines.ask('safety.stop');
    w.pass(2);
    w.lines.stopped();
    w.wait(60);
    w.pass(3);
    expect(w.texts()).toEqual([coachLine('safety.stop').text, coachLine('safety.stop').text]);
  });

  it('says it again where the person went elsewhere in its middle, and not where the page slept meanwhile', () => {
    const w = world(drill);
    w.position.value = room;
    w.lines.ask('safety.stop');
    w.pass(2);
    w.wait(10);
    w.position.value += 10;
    w.pass(5);
    expect(w.said).toHaveLength(1);
    w.lines.ask('safety.stop');
    w.pass(4);
    w.position.value = room;
    w.pass(5);
    expect(w.said).toHaveLength(3);
  });

  it('keeps what nobody could say, until somebody can', () => {
    const w = world(drill);
    w.position.value = room;
    w.mute(true);
    w.lines.ask('walk.restSoon');
    w.lines.ask('quicker');
    w.pass(20);
    w.mute(false);
    w.pass(20);
    expect(w.texts()).toEqual([coachLine('walk.restSoon').text]);
  });

  it('answers a question in its turn, and not when it is long past', () => {
    const w = world(drill);
    w.position.value = room;
    w.lines.tell('Easy walk.');
    w.pass(3);
    expect(w.texts()).toEqual(['Easy walk.']);
    w.mute(true);
    w.lines.tell('Easy walk again.');
    w.pass(25);
    w.mute(false);
    w.pass(5);
    expect(w.said).toHaveLength(1);
  });
});
