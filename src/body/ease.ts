/** Ease in and out: a limb starts and stops softly. `t` and the result run from 0 to 1. */
export function eased(t: number): number {
  const u = Math.max(0, Math.min(1, t));
  return (1 - Math.cos(Math.PI * u)) / 2;
}
