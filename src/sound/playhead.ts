/**
 * Where the deck is in its plan. Lives on the audio thread and owns the position: pause, seek and end happen here, on a
 * frame, and no page can make it late. Reports what it did; the page only listens.
 */
import { placeWithin } from '../timeline/transport.ts';
import type { Frames, Gain, Hertz } from '../units.ts';
import { editAt, type Leg, leadInAt, silenceAt } from './beat-edits.ts';
import { floorSamples } from './floor.ts';
import type { Channel, Gains, Note, SampleBank, SoundPlan } from './plan.ts';
import { fadeFrames, type Prepared, prepare, render, withBeats, withNotes, withoutLate } from './render.ts';
import { tails } from './tails.ts';

export type Command =
  | { readonly kind: 'load'; readonly plan: SoundPlan; readonly bank: SampleBank }
  /** More samples for the plan. What should have begun already without them stays silent until the next seek. */
  | { readonly kind: 'add'; readonly bank: SampleBank }
  /** `ledIn`: a beat that is taken up in its middle begins again from here, with four clicks before it. */
  | { readonly kind: 'play'; readonly ledIn?: boolean }
  | { readonly kind: 'pause' }
  | { readonly kind: 'seek'; readonly frame: Frames }
  /** Legs of beat from `frame` on, or from now on when that is past. */
  | { readonly kind: 'edit'; readonly frame: Frames; readonly legs: readonly Leg[] }
  /** No beat for `frames` from `frame` on, or from now on when that is past. What comes after begins with a lead-in. */
  | { readonly kind: 'silence'; readonly frame: Frames; readonly frames: Frames }
  /** A sample of the bank, now, also while nothing plays. It is heard once: going back does not repeat it. `channel`: none: it is words. */
  | { readonly kind: 'say'; readonly sample: string; readonly channel?: Channel }
  | { readonly kind: 'volumes'; readonly gains: Gains };

export interface Report {
  /** How many commands had been carried out. */
  readonly commands: number;
  /** `planFrame` sounds when the context comes to `contextFrame`. */
  readonly planFrame: Frames;
  readonly contextFrame: Frames;
  readonly playing: boolean;
  readonly ended: boolean;
}

type Block = readonly [Float32Array, Float32Array];

export interface Playhead {
  carryOut(command: Command): void;
  /** Fills one block. */
  fill(out: Block, contextFrame: Frames): void;
}

const reportsPerSecond = 4;
/** Largest step of a volume from block to block: a slider must not crackle. */
const gainStep = 0.04;

/** `report` is called after every command and about four times a second while playing. */
export function playhead(rate: Hertz, report: (report: Report) => void): Playhead {
  const floor = floorSamples(rate);
  const ringing = tails(fadeFrames(rate));
  const edges = { since: 0, until: Number.POSITIVE_INFINITY };
  const gains: Record<Channel, Gain> = { bells: 1, voice: 1, beat: 1 };
  let wanted: Gains = { bells: 1, voice: 1, beat: 1 };
  /** What was loaded and edited; and the same as it is played, with the lead-ins of pauses. */
  let planned: SoundPlan | null = null;
  let plan: SoundPlan | null = null;
  let prepared: Prepared | null = null;
  let bank: SampleBank = {};
  let frame: Frames = 0;
  let since: Frames = 0;
  let playing = false;
  let ended = false;
  let commands = 0;
  let context: Frames = 0;
  let reportAt: Frames = 0;

  const say = () => report({ commands, planFrame: frame, contextFrame: context, playing, ended });

  /** What sounds now is faded out from here, while the position stays or goes elsewhere. */
  function letGo(): void {
    ringing.letGo();
    if (playing && prepared !== null && frame > since) ringing.add(prepared, since, frame, frame);
  }

  function playAs(changed: SoundPlan): void {
    const sameNotes = plan?.notes === changed.notes;
    plan = changed;
    if (prepared !== null)
      prepared = withBeats(sameNotes ? prepared : withNotes(prepared, changed, bank), changed.beats);
  }

  function addSamples(more: SampleBank): void {
    bank = { ...bank, ...more };
    if (plan === null || prepared === null) return;
    plan = withoutLate(plan, more, frame);
    prepared = withNotes(prepared, plan, bank);
  }

  /** Into what plays; with nothing playing, it sounds beside what was let go. Words take the place of words. */
  function sayNow(sample: string, channel: Channel): void {
    if (planned === null || plan === null) return;
    const note: Note = { frame, sample, channel };
    if (!playing) {
      if (channel === 'voice') ringing.letGo();
      const alone = prepare({ ...noPlan(rate), notes: [{ ...note, frame: 0 }] }, bank);
      ringing.add(alone, 0, Number.POSITIVE_INFINITY, 0);
      return;
    }
    plan = { ...plan, notes: [...plan.notes, note].sort((a, b) => a.frame - b.frame) };
    if (prepared !== null) prepared = withNotes(prepared, plan, bank);
  }

  function carryOut(command: Command): void {
    commands += 1;
    switch (command.kind) {
      case 'load':
        bank = command.bank;
        planned = plan = command.plan;
        prepared = prepare(plan, command.bank);
        [frame, since, playing, ended] = [0, 0, false, false];
        ringing.clear();
        break;
      case 'add':
        addSamples(command.bank);
        break;
      case 'play':
        if (planned === null || playing || ended) break;
        // What was said of the pause is over with it.
        ringing.letGo();
        if (command.ledIn) playAs(leadInAt(planned, frame));
        [playing, since, reportAt] = [true, frame, 0];
        break;
      case 'pause':
        letGo();
        playing = false;
        break;
      case 'seek':
        if (planned === null) break;
        letGo();
        playAs(planned);
        frame = placeWithin(planned.frames, Math.round(command.frame));
        [since, ended] = [frame, false];
        break;
      case 'edit':
        if (planned === null || plan === null) break;
        planned = editAt(planned, Math.max(command.frame, frame), command.legs);
        playAs(editAt(plan, Math.max(command.frame, frame), command.legs));
        break;
      case 'silence': {
        if (planned === null || plan === null) break;
        const from = Math.max(command.frame, frame);
        const frames = command.frame + command.frames - from;
        if (frames <= 0) break;
        planned = silenceAt(planned, from, frames);
        playAs(silenceAt(plan, from, frames));
        break;
      }
      case 'say':
        sayNow(command.sample, command.channel ?? 'voice');
        break;
      case 'volumes':
        wanted = command.gains;
    }
    say();
  }

  function turnVolumes(): void {
    const step = playing || ringing.sound() ? gainStep : 1;
    gains.bells = toward(gains.bells, wanted.bells, step);
    gains.voice = toward(gains.voice, wanted.voice, step);
    gains.beat = toward(gains.beat, wanted.beat, step);
  }

  /** The last sounds ring out; the position stays at the end. */
  function end(of: Prepared): void {
    ringing.add(of, since, Number.POSITIVE_INFINITY, frame);
    frame = of.frames;
    playing = false;
    ended = true;
    say();
  }

  function fill(out: Block, contextFrame: Frames): void {
    const size = out[0].length;
    context = contextFrame;
    turnVolumes();
    if (playing && prepared !== null) {
      if (contextFrame >= reportAt) {
        reportAt = contextFrame + rate / reportsPerSecond;
        say();
      }
      edges.since = since;
      render(prepared, gains, out, frame, edges);
      frame += size;
    } else silence(out);
    ringing.mix(out, gains);
    if (prepared !== null) addTurns(floor, out, contextFrame);
    context = contextFrame + size;
    if (playing && prepared !== null && frame >= prepared.frames) end(prepared);
  }
  return { carryOut, fill };
}

/** Nothing at all. */
const noPlan = (rate: Hertz): SoundPlan => ({ rate, frames: 0, notes: [], beats: [] });

const toward = (now: Gain, goal: Gain, step: Gain): Gain => now + Math.max(-step, Math.min(step, goal - now));

function silence([left, right]: Block): void {
  left.fill(0);
  right.fill(0);
}

/** Adds a tone that repeats for ever, in step with the context. */
function addTurns(turn: Float32Array, [left, right]: Block, contextFrame: Frames): void {
  for (let i = 0; i < left.length; i += 1) {
    const x = turn[(contextFrame + i) % turn.length]!;
    left[i]! += x;
    right[i]! += x;
  }
}
