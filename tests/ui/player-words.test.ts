import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/timeline/timeline.ts';
import { nextWords } from '../../src/ui/screens/player/next-words.ts';
import { phaseWord } from '../../src/ui/screens/player/phase-word.ts';

const said = (kind: 'move' | 'hold' | 'ready' | 'swap', breath: 'in' | 'out' | 'slow' | 'free', duration = 3) => ({
  kind,
  breath,
  duration,
});

describe('the one word', () => {
  it('is the breath while the body moves', () => {
    expect(phaseWord(said('move', 'out'), null, 'playing')).toBe('Out');
    expect(phaseWord(said('move', 'in'), null, 'playing')).toBe('In');
    expect(phaseWord(said('move', 'free'), null, 'playing')).toBe('Move');
  });

  it('stays the breath through the pause at its end', () => {
    expect(phaseWord(said('hold', 'free', 1), said('move', 'out'), 'playing')).toBe('Out');
  });

  it('is the kind of everything else', () => {
    expect(phaseWord(said('hold', 'slow', 20), said('move', 'out'), 'playing')).toBe('Hold');
    expect(phaseWord(said('ready', 'free', 12), null, 'playing')).toBe('Ready');
    expect(phaseWord(said('swap', 'free', 4), null, 'playing')).toBe('Swap');
  });

  it('says that it is paused before anything else', () => {
    expect(phaseWord(said('move', 'out'), null, 'paused')).toBe('Paused');
  });
});

const block = (part: Partial<Block>): Block => ({
  index: 0,
  kind: 'exercise',
  exercise: 'sktc',
  name: 'Single knee to chest',
  side: null,
  sideWords: null,
  set: null,
  start: 0,
  duration: 10,
  workStart: 0,
  segments: [0, 1],
  ...part,
});
const left = block({ side: 'left', sideWords: 'Left knee' });

describe('what comes next', () => {
  it('is the other side of the same exercise', () => {
    expect(nextWords(left, block({ side: 'right', sideWords: 'Right knee' }))).toBe('right knee');
  });

  it('is another exercise by its name, with its side', () => {
    expect(nextWords(left, block({ exercise: 'pelvic_tilt', name: 'Pelvic tilt' }))).toBe('Pelvic tilt');
    const hip = block({ exercise: 'hips', name: 'Hips', side: 'left', sideWords: 'Left hip' });
    expect(nextWords(left, hip)).toBe('Hips, left hip');
  });

  it('is the next set of the same thing', () => {
    const set = (n: number) => block({ exercise: 'bridge', name: 'Glute bridge', set: { n, of: 2 } });
    expect(nextWords(set(1), set(2))).toBe('set 2 of 2');
  });

  it('is nothing at the end', () => {
    expect(nextWords(left, null)).toBeNull();
  });
});
