import { describe, expect, it } from 'vitest';
import { dotRadius } from '../../src/ui/screens/sound-check/dot.ts';
import { allReached, hintsFor, stepAfter, stepsFor } from '../../src/ui/screens/sound-check/steps.ts';

const voice = { on: true, volume: 1 };

describe('the sound check', () => {
  it('asks about a screen reader first, and only once', () => {
    expect(stepsFor({ screenReader: null, voice }, true)[0]).toBe('reader');
    expect(stepsFor({ screenReader: false, voice }, false)[0]).toBe('bells');
  });

  it('leaves out a voice that is silent for a screen reader', () => {
    expect(stepsFor({ screenReader: true, voice: { on: false, volume: 1 } }, true)).not.toContain('voice');
    expect(stepsFor({ screenReader: true, voice }, true)).toContain('voice');
  });

  it('goes from one to the next and ends', () => {
    const steps = stepsFor({ screenReader: false, voice }, false);
    const walked = [...steps.keys()].reduce<string>((step) => stepAfter(step as 'bells', steps), 'bells');
    expect(walked).toBe('done');
  });

  it('names the likeliest cause first', () => {
    expect(hintsFor('bells', 'played', 'worksWhenLocked')[0]?.[0]).toBe('Media volume');
    expect(hintsFor('bells', 'held', 'worksWhenLocked')[0]?.[0]).toBe('Another app');
    expect(hintsFor('vibration', 'failed', 'worksWhenLocked')[0]?.[0]).toBe('Not every device');
    expect(new Set(hintsFor('beat', 'held', 'worksWhenLocked').map(([name]) => name)).size).toBe(5);
  });

  it('says of silent mode what it does to a session as it is set', () => {
    expect(hintsFor('bells', 'played', 'overMyMusic')[0]).toEqual([
      'Silent mode',
      expect.stringContaining('Over your music'),
    ]);
    const alone = hintsFor('bells', 'played', 'worksWhenLocked').find(([name]) => name === 'Silent mode');
    expect(alone?.[1]).toContain('may mute');
  });

  it('is all right only when everything that was tried came through', () => {
    expect(allReached({ bells: 'yes', beat: 'yes' })).toBe(true);
    expect(allReached({ bells: 'yes', vibration: 'no' })).toBe(false);
    expect(allReached({ bells: 'yes', voice: 'skipped' })).toBe(false);
  });
});

describe('the dot', () => {
  it('is fullest at the click and never grows before the next', () => {
    expect(dotRadius(0)).toBe(90);
    let before = dotRadius(0);
    for (let phase = 0.05; phase < 1; phase += 0.05) {
      const now = dotRadius(phase);
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
  });
});
