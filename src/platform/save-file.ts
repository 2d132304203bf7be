/** Hands a file to the person: as a download, or to another app. */

export interface FileToSave {
  readonly name: string;
  /** "text/csv". */
  readonly type: string;
  readonly content: string | Blob;
}

/** `cancelled`: the person closed the list of apps. */
export type Saved = 'saved' | 'shared' | 'cancelled' | 'failed';

/** ms. Browsers read the file after the click, and ask where to put it first; Safari takes its time. */
const readBy = 60_000;

const fileOf = ({ name, type, content }: FileToSave): File => new File([content], name, { type });

const shareable = (file: File): boolean => {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false;
  } catch {
    return false;
  }
};

/** Whether this browser passes such a file on to other apps. */
export const canShare = (file: FileToSave): boolean => shareable(fileOf(file));

function download(file: File): Saved {
  try {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), readBy);
    return 'saved';
  } catch {
    return 'failed';
  }
}

/**
 * Call inside a tap. `share` falls back to a download where the browser does not share such files, or fails to.
 * `saved` means handed to the browser, which does not tell what becomes of it. Never rejects.
 */
export async function saveFile(wanted: FileToSave, way: 'download' | 'share' = 'download'): Promise<Saved> {
  const file = fileOf(wanted);
  if (way === 'download' || !shareable(file)) return download(file);
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    return (error as Partial<Error>).name === 'AbortError' ? 'cancelled' : download(file);
  }
}
