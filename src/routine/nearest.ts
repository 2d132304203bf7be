/** Letters to change, add or leave out to get from one word to another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (const [n, letter] of [...from].entries()) {
    const next = [n + 1];
    for (let m = 1; m <= to.length; m += 1)
      next.push(Math.min(row[m]! + 1, next[m - 1]! + 1, row[m - 1]! + (to[m - 1] === letter ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}

/** The one of `known` that `word` was most likely meant to be; null where nothing is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const most = Math.max(2, Math.floor(word.length / 3));
  const [best] = known
    .map((id) => ({ id, off: distance(word, id) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off);
  return best?.id ?? null;
}
