import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/timeline/timeline.ts';
import { answerReader } from '../../src/ui/screen-reader.ts';
import { announcedFor, cueAt } from '../../src/ui/screens/player/announced.ts';
import { handMadeTimeline as timeline } from '../fixtures/hand-made-timeline.ts';

const voice = { on: true, volume: 0.7 };
const segment = (index: number): Segment => timeline.segments[index] as Segment;
const [ready, hold, swap] = [segment(0), segment(1), segment(2)];

describe('the answer about a screen reader', () => {
  it('silences the voice of the app, and a later no gives it back', () => {
    const yes = answerReader({ screenReader: null, voice }, true);
    expect(yes).toEqual({ screenReader: true, voice: { on: false, volume: 0.7 } });
    const no = answerReader({ screenReader: true, voice: { on: false, volume: 0.7 } }, false);
    expect(no).toEqual({ screenReader: false, voice });
  });

  it('leaves alone what was chosen: a voice that is off stays off after a first no', () => {
    const off = { on: false, volume: 0.7 };
    expect(answerReader({ screenReader: null, voice: off }, false)).toEqual({ screenReader: false });
    expect(answerReader({ screenReader: true, voice }, true)).toEqual({});
  });
});

describe('one voice for each cue', () => {
  it('leaves what the voice says to the voice', () => {
    expect(announcedFor(timeline, ready, 'Knee to chest', 'voice')).toBeNull();
    expect(announcedFor(timeline, swap, 'Knee to chest', 'voice')).toBe('Switch sides.');
  });

  it('says each cue in its own time with a screen reader, and the phase only where there is no cue', () => {
    expect(announcedFor(timeline, ready, 'Knee to chest', 'reader')).toBeNull();
    expect(cueAt(timeline, ready, 0.4)).toBeNull();
    expect(cueAt(timeline, ready, 0.6)?.text).toBe('Knee to chest');
    expect(cueAt(timeline, hold, 5)).toBeNull();
    expect(cueAt(timeline, hold, 14)?.text).toBe('Halfway');
    expect(announcedFor(timeline, swap, 'Knee to chest', 'reader')).toBe('Switch sides.');
  });

  it('does not count: numbers come faster than a screen reader speaks', () => {
    const counted = {
      cues: [{ kind: 'say', segment: 1, at: 21, clip: 'count.3', text: 'Three.', lasts: 0.5 }],
    } as const;
    expect(cueAt(counted, hold, 22)).toBeNull();
    expect(announcedFor(counted, hold, '', 'reader')).toBe('Hold.');
  });

  it('says each phase where nobody said anything of a screen reader', () => {
    expect(announcedFor(timeline, ready, 'Knee to chest', 'unknown')).toBe('Knee to chest. Get ready.');
  });

  it('says what is different for one person while they get ready, whoever says the rest: no clip has it', () => {
    const caution = 'Keep one hand on a chair.';
    expect(announcedFor(timeline, ready, 'Knee to chest', 'voice', caution)).toBe(caution);
    expect(announcedFor(timeline, ready, 'Knee to chest', 'reader', caution)).toBe(caution);
    expect(announcedFor(timeline, ready, 'Knee to chest', 'unknown', caution)).toBe(
      'Knee to chest. Get ready. Keep one hand on a chair.',
    );
    expect(announcedFor(timeline, hold, '', 'unknown', caution)).toBe('Hold.');
  });
});
