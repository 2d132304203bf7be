/** All styles of a visit pile up in one page: a class that two screens have is drawn by whichever was loaded last. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ui = path.resolve(import.meta.dirname, '../../src/ui');
const classAlone = /^\.[a-z][a-z0-9-]*$/;

/** Classes that a sheet styles by their name alone, wherever they stand. */
const stylesOf = (css: string): readonly string[] =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{}])\s*([^{}@;]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(',').map((selector) => selector.trim()))
    .filter((selector) => classAlone.test(selector));

it('a class of one folder of screens is styled by no other', () => {
  const folders = new Map<string, Set<string>>();
  for (const file of readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.css')))
    for (const name of stylesOf(readFileSync(path.join(ui, file), 'utf8')))
      folders.set(name, (folders.get(name) ?? new Set()).add(path.dirname(file)));
  expect(folders.size).toBeGreaterThan(200);
  const shared = [...folders].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where]);
  // The card of the first steps makes the room that Today keeps for it as high as it is.
  expect(shared).toEqual([['.begin-here', 'components', 'screens/welcome']]);
});
