/**
 * What the service worker fetches first: it asks for one file after the other, in the order of its list. The app itself,
 * the index of the voice, the packs of the first doors, the other packs. A stable order: what is alike stays as it was.
 */
export const inFetchOrder = <Entry extends { readonly url: string }>(
  entries: readonly Entry[],
  firstPacks: readonly string[],
): Entry[] => {
  const first = ['voice/manifest.json', ...firstPacks.map((pack) => `voice/${pack}.mp3`)];
  const rank = ({ url }: Entry): number => {
    if (!url.startsWith('voice/')) return -1;
    const place = first.indexOf(url);
    return place < 0 ? first.length : place;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
};
