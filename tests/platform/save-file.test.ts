// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canShare, type FileToSave, saveFile } from '../../src/platform/save-file.ts';

const walk: FileToSave = { name: 'walk.tcx', type: 'text/xml', content: '<a>Übung</a>' };
let clicked: { readonly href: string; readonly name: string; readonly inPage: boolean }[];
let made: Blob[];
let revoked: string[];

beforeEach(() => {
  vi.useFakeTimers();
  [clicked, made, revoked] = [[], [], []];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:walk-${made.push(blob as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, name: this.download, inPage: document.body.contains(this) });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const shares = (share: (what: ShareData) => Promise<void>, can = true) => {
  const asked = vi.fn(share);
  vi.stubGlobal('navigator', { canShare: ({ files }: ShareData) => can && files?.length === 1, share: asked });
  return asked;
};

describe('a download', () => {
  it('is one click on a link with the name of the file, which is gone afterwards', async () => {
    expect(await saveFile(walk)).toBe('saved');
    expect(clicked).toEqual([{ href: 'blob:walk-1', name: 'walk.tcx', inPage: true }]);
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  it('holds what it was given, text as UTF-8 and bytes as they are', async () => {
    await saveFile(walk);
    await saveFile({ name: 'a.bin', type: 'application/octet-stream', content: new Blob([new Uint8Array([1, 255])]) });
    expect(await made[0]?.text()).toBe('<a>Übung</a>');
    expect(made[0]?.type).toBe('text/xml');
    expect([...new Uint8Array((await made[1]?.arrayBuffer()) ?? [])]).toEqual([1, 255]);
  });

  it('lets go of the content only when the browser has had a minute to read it', async () => {
    await saveFile(walk);
    vi.advanceTimersByTime(59_999);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(revoked).toEqual(['blob:walk-1']);
  });

  it('fails as a value', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    expect(await saveFile(walk)).toBe('failed');
  });

  it('is what is done where sharing is not wanted', async () => {
    const share = shares(async () => {});
    expect(await saveFile(walk)).toBe('saved');
    expect(share).not.toHaveBeenCalled();
  });
});

describe('sharing', () => {
  it('passes on the file by its name', async () => {
    const share = shares(async () => {});
    expect(await saveFile(walk, 'share')).toBe('shared');
    expect(share.mock.calls[0]?.[0].files?.[0]?.name).toBe('walk.tcx');
    expect(clicked).toEqual([]);
  });

  it('is cancelled, not failed, when the person closes the list', async () => {
    shares(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await saveFile(walk, 'share')).toBe('cancelled');
    expect(clicked).toEqual([]);
  });

  it.each([
    ['the browser does not pass on such files', () => shares(async () => {}, false)],
    ['the browser has no sharing', () => vi.stubGlobal('navigator', {})],
    ['sharing fails', () => shares(() => Promise.reject(new DOMException('', 'NotAllowedError')))],
  ])('becomes a download where %s', async (_, set) => {
    set();
    expect(await saveFile(walk, 'share')).toBe('saved');
    expect(clicked).toHaveLength(1);
  });

  it('is known beforehand', () => {
    shares(async () => {});
    expect(canShare(walk)).toBe(true);
    vi.stubGlobal('navigator', {});
    expect(canShare(walk)).toBe(false);
    vi.stubGlobal('navigator', {
      canShare: () => {
        throw new TypeError('what?');
      },
    });
    expect(canShare(walk)).toBe(false);
  });
});
