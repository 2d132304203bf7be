import './sound-file.css';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { words } from '../../words/words.ts';

/** An address for as long as the file is shown. */
const useAddress = (file: Blob): string => {
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
};

function Save({ file, name }: { file: Blob; name: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    // It takes the place of the key that was pressed, so it takes its focus.
    if (document.activeElement === null || document.activeElement.matches('body, dialog')) link.current?.focus();
  }, []);
  return (
    <a ref={link} class="button" href={useAddress(file)} download={name}>
      {words.pocket.save}
    </a>
  );
}

interface Props {
  readonly stage: 'none' | 'making' | 'made' | 'failed';
  /** Share that is made, 0 to 1. */
  readonly done: number;
  readonly file: Blob | null;
  /** What the saved file is called. */
  readonly name: string;
  readonly make: () => void;
  readonly say: { readonly make: string; readonly made: string; readonly failed: string };
}

/** Makes a sound file on demand, shows how far it is, and hands it out to be saved. */
export function SoundFile({ stage, done, file, name, make, say }: Props) {
  const { pocket } = words;
  const making = stage === 'making';
  const told = {
    none: '',
    // Said twice, not a hundred times.
    making: done < 0.5 ? pocket.making : pocket.halfMade,
    made: say.made,
    failed: say.failed,
  }[stage];
  return (
    <div class="sound-file">
      {file === null ? (
        <button type="button" class="button" aria-disabled={making} onClick={() => making || make()}>
          {say.make}
        </button>
      ) : (
        <Save file={file} name={name} />
      )}
      {making && <progress max={1} value={done} aria-label={pocket.madeShare} />}
      <p role="status">{told}</p>
    </div>
  );
}
