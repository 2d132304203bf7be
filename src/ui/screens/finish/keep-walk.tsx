import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FinishedSession } from '../../../record/kept.ts';
import type { WalkRecord } from '../../../record/walk.ts';
import type { FileToSave } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';

type Format = 'fit' | 'tcx';
type Write = (finished: FinishedSession, walk: WalkRecord, minutesAhead: number) => FileToSave;

/** What writes files comes only where one may be wanted. */
const writers: Readonly<Record<Format, () => Promise<Write>>> = {
  fit: async () => {
    const { fitFileName, fitOf, fitType } = await import('../../../record/fit-walk.ts');
    return (finished, walk, ahead) => ({
      name: fitFileName(finished, ahead),
      type: fitType,
      content: new Blob([fitOf(finished, walk, ahead)], { type: fitType }),
    });
  },
  tcx: async () => {
    const { tcxFileName, tcxOf, tcxType } = await import('../../../record/tcx.ts');
    return (finished, walk, ahead) => ({
      name: tcxFileName(finished, ahead),
      type: tcxType,
      content: tcxOf(finished, walk),
    });
  },
};

/** The walk as a file, in a tap: where the files were made before it, the browser lets them out and shares them. */
export function KeepWalk({ finished, walk }: { finished: FinishedSession; walk: WalkRecord }) {
  const app = useApp();
  const { walkFinish } = words;
  const told = useSignal('');
  const files = useSignal<Partial<Record<Format, FileToSave>>>({});
  const write = async (format: Format): Promise<FileToSave> =>
    files.peek()[format] ?? (await writers[format]())(finished, walk, app.minutesAhead(finished.startedAt));
  useEffect(() => {
    for (const format of ['fit', 'tcx'] as const)
      write(format).then(
        (file) => {
          files.value = { ...files.peek(), [format]: file };
        },
        // It is tried again, and told of, when it is asked for.
        () => {},
      );
  }, [finished]);

  const hand = async (format: Format, way: 'download' | 'share'): Promise<void> => {
    told.value = '';
    try {
      const file = await write(format);
      const saved = await app.saveFile(file, way);
      told.value = {
        saved: walkFinish.saved(file.name),
        shared: walkFinish.shared,
        cancelled: walkFinish.cancelled,
        failed: walkFinish.saveFailed,
      }[saved];
    } catch {
      told.value = walkFinish.saveFailed;
    }
  };
  const shareable = (['fit', 'tcx'] as const).find((format) => {
    const file = files.value[format];
    return file !== undefined && app.canShare(file);
  });
  return (
    <section class="card stack" aria-labelledby="keep-walk">
      <h2 id="keep-walk">{walkFinish.keep}</h2>
      <p>{walkFinish.keepWords}</p>
      <div>
        <div class="buttons">
          {(['fit', 'tcx'] as const).map((format) => (
            <button key={format} type="button" class="button" onClick={() => void hand(format, 'download')}>
              {walkFinish.saveAs[format]}
            </button>
          ))}
          {shareable !== undefined && (
            <button type="button" class="button" onClick={() => void hand(shareable, 'share')}>
              {walkFinish.share}
            </button>
          )}
        </div>
        <p class="keep-told" role="status">
          {told}
        </p>
      </div>
    </section>
  );
}
