import { words } from '../../words/first.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly slip: () => void;
  readonly card: () => void;
  readonly close: () => void;
}

/** Asked when the emergency card was up a moment ago and now nothing is said to be wrong. evidence.md §3.3: going down a tier is confirmed. */
export function SecondQuestion({ slip, card, close }: Props) {
  const { gate } = words;
  return (
    <Dialog heading={gate.againHeading} onCancel={close}>
      <p>{gate.againWords}</p>
      <div class="buttons column">
        <button type="button" class="button pain" onClick={card}>
          {gate.againCard}
        </button>
        <button type="button" class="button" onClick={slip}>
          {gate.againSlip}
        </button>
      </div>
    </Dialog>
  );
}
