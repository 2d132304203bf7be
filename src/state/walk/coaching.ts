/** Brings what the coach answers to the ear: cues in their turn, tempo and silence on the deck. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CoachKey } from '../../routine/coach-lines.ts';
import { soundingAt } from '../../sound/beats.ts';
import type { Block, Segment, Timeline } from '../../timeline/timeline.ts';
import type { Seconds, StepsPerMinute } from '../../units.ts';
import { coach } from '../../walking/coach/coach.ts';
import {
  type BeatTold,
  type CoachSettings,
  type CoachState,
  coachStart,
  type Word,
} from '../../walking/coach/state.ts';
import { quickestBeat, slowestBeat } from '../../walking/coach/tell-beat.ts';
import { beatEdits } from '../../walking/coach/tempo-edit.ts';
import type { CadenceReading } from '../../walking/motion.ts';
import type { Session } from '../session.ts';
import { retimed } from './retimed.ts';

/** Longer than sound is on its way, so that page and deck agree on where a change begins. */
const ahead: Seconds = 0.5;
export interface Coaching {
  readonly word: ReadonlySignal<Word>;
  /** What steps are to keep to now; null: as the walker likes. */
  readonly target: ReadonlySignal<StepsPerMinute | null>;
  /** Of the beat, now or of the next to come, with what was asked for. */
  readonly tempo: ReadonlySignal<StepsPerMinute | null>;
  /** `timeline`: the session as planned, before anybody changed its tempo. */
  begin(timeline: Timeline, settings: CoachSettings): void;
  /** Answers in the ear at once, by a tick up or down where anything changes; and with the tempo that it comes to, null: there is no beat. */
  nudge(by: 1 | -1): StepsPerMinute | null;
  /** One look, about once a second. */
  look(at: Seconds, reading: CadenceReading | null): void;
  /** Nothing is coached any more, nor shown. */
  end(): void;
}

/** The target of a segment, or of the next that has one. */
const toCome = ({ segments }: Timeline, from: number): StepsPerMinute | null =>
  segments.slice(from).find(({ target }) => (target ?? null) !== null)?.target ?? null;

export const coachingOf = (session: Session, say: (key: CoachKey) => void): Coaching => {
  const word = signal<Word>(null);
  const target = signal<StepsPerMinute | null>(null);
  const tempo = signal<StepsPerMinute | null>(null);
  let planned: Timeline | null = null;
  let state: CoachState | null = null;
  let asked = 0;

  const obey = (told: BeatTold, block: Block): void => {
    const [plan, running] = [session.heard.peek(), session.running.peek()];
    if (plan === null || running === null || planned === null || state === null) return;
    if (told.kind === 'tempo' && told.later !== null) {
      // For the whole walk, so it is what the session is from now on.
      session.rebeat(retimed(planned, state.nudged, state.settings.ceiling), running.choices);
      return;
    }
    const from = Math.round((session.position.peek() + ahead) * plan.rate);
    const end = Math.round((block.start + block.duration) * plan.rate);
    if (from >= end) return;
    for (const edit of beatEdits(told, plan, from, end)) {
      if (edit.kind === 'legs') session.beat.edit(edit.frame / plan.rate, edit.legs);
      else session.beat.hush(edit.frame / plan.rate, edit.frames / plan.rate);
    }
  };

  const planOf = (segment: Segment): Segment | null => planned?.segments[segment.index] ?? null;

  return {
    word,
    target,
    tempo,
    begin: (timeline, settings) => {
      planned = timeline;
      state = state === null ? coachStart(settings) : { ...state, settings };
    },
    nudge: (by) => {
      const before = asked;
      asked += by;
      if (state === null || planned === null) return null;
      // Before the first step, the beat that is to come.
      const now = tempo.peek() ?? toCome(planned, session.segment.peek()?.index ?? 0);
      if (now === null) return null;
      const most = Math.min(state.settings.ceiling, quickestBeat);
      const come = (more: number): StepsPerMinute => Math.max(slowestBeat, Math.min(now + more, most));
      const to = come(asked);
      if (to !== come(before)) session.beat.tick(by > 0 ? 'nudge.up' : 'nudge.down');
      return to;
    },
    look: (at, reading) => {
      const [segment, block, plan] = [session.segment.peek(), session.block.peek(), session.heard.peek()];
      const position = session.position.peek();
      const written = segment && planOf(segment);
      if (state === null || planned === null || !segment || !block || !written || segment.kind !== 'walk') {
        word.value = null;
        target.value = null;
        return;
      }
      const matched = (written.target ?? null) !== null;
      const answer = coach(state, {
        at,
        reading,
        block: {
          index: block.index,
          left: block.start + block.duration - position,
          beat: written.beat !== null,
          matched,
        },
        target: toCome(planned, segment.index),
        heard: plan && soundingAt(plan, Math.floor(position * plan.rate)),
        nudge: asked,
      });
      asked = 0;
      state = answer.state;
      word.value = answer.word;
      tempo.value = answer.target;
      target.value = matched ? answer.target : null;
      if (answer.cue !== null) say(answer.cue);
      if (answer.beat !== null) obey(answer.beat, block);
    },
    end: () => {
      planned = null;
      state = null;
      asked = 0;
      word.value = null;
      target.value = null;
      tempo.value = null;
    },
  };
};
