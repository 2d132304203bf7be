import { useSignal } from '@preact/signals';
import { stepLengthFromHeight } from '../../../walking/step-length.ts';
import { typedHeight } from '../../../walking/typed-height.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { NumberField } from '../../components/number-field.tsx';

const centimetres = (height: number): number => Math.round(stepLengthFromHeight(height / 100, null) * 100);

/** Body height, for the length of a step. What cannot be is told, and the last good one stays. */
export function HeightField() {
  const { settings, changeSettings } = useApp();
  const { height } = settings.value;
  const { walk } = words;
  const wrong = useSignal('');
  const keep = (text: string): void => {
    const typed = typedHeight(text);
    wrong.value = typed.kind === 'height' ? '' : walk.heightWrong[typed.kind];
    if (typed.kind === 'height') changeSettings({ height: typed.height });
  };
  return (
    <NumberField
      label={walk.height}
      button={walk.heightSave}
      begin={height === null ? '' : String(height)}
      wrong={wrong.value}
      said={height === null ? '' : walk.stepFromHeight(centimetres(height))}
      take={keep}
      leaving
    />
  );
}
