import { describe, expect, it } from 'vitest';
import { cautionLines } from '../../src/care/caution-lines.ts';
import { exercises } from './shipped.ts';

const { side_plank: plank, bird_dog: dog, cat_cow_stand: standing } = exercises as Required<typeof exercises>;

describe('what to do differently', () => {
  it('is nothing where it is done as usual', () => {
    expect(cautionLines(plank!, ['OSTEO'], 'usual')).toEqual([]);
  });
  it('has a sentence for each reason', () => {
    const { WRIST, BALANCE } = standing!.cautions;
    expect(cautionLines(standing!, ['WRIST', 'BALANCE'], 'easier')).toEqual([WRIST!.words, BALANCE!.words]);
  });
  it('is the easier version where the reason has no sentence, or it was chosen', () => {
    expect(cautionLines(dog!, ['GENTLE'], 'easier')).toEqual([dog!.easier.words]);
    expect(cautionLines(dog!, [], 'easier')).toEqual([dog!.easier.words]);
  });
});
