/**
 * What the app may not say, evidence.md §6: every sentence of every catalogue and of every routine is looked at.
 * A sentence that denies a claim has to name it; those few are allowed by their key, and by nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A sentence, and where it stands: "care.standard.general". */
interface Found {
  readonly key: string;
  readonly sentence: string;
}

/** Text in quotes or backticks in the source of a function: words that depend on a number or a name. */
const literals = (source: string): string[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );

function sentencesIn(value: unknown, key: string): Found[] {
  if (typeof value === 'string') return [{ key, sentence: value }];
  if (typeof value === 'function') return literals(String(value)).map((sentence) => ({ key, sentence }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesIn(inner, key === '' ? name : `${key}.${name}`));
}

const folder = new URL('../src/words/en/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const catalogues = (
  await Promise.all(
    files.map((name) => import(new URL(name, folder).href) as Promise<Readonly<Record<string, unknown>>>),
  )
).flatMap((module) => sentencesIn(module, ''));

const readJson = (path: string): Found[] =>
  readdirSync(new URL(`../${path}/`, import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      sentencesIn(JSON.parse(readFileSync(new URL(`../${path}/${name}`, import.meta.url), 'utf8')), `${path}/${name}`),
    );
const shipped = [...readJson('routines'), ...readJson('routines/exercises')].filter(
  ({ key }) => !key.endsWith('$schema'),
);

const conditions =
  'stenosis|sciatica|slipped|prolapse|hernia\\w*|dis[ck]s?|arthritis|scoliosis|spondyl\\w*|osteoporosis|cauda equina|' +
  'back pain|leg pain|nerve pain|back ache|backache|pain|tightness|inflammation|injur(?:y|ies)|conditions?|diseases?|falls?';
const verbs =
  'treat|cure|heal|relieve|alleviate|fix|eliminate|banish|prevent|protect against|reverse|repair|combat|manage|diagnose';
const forms = verbs
  .split('|')
  .map((verb) =>
    /\s/.test(verb) ? verb.replace(' ', '(?:s|ed|ing)? ') : `${verb.replace(/e$/, '')}(?:e?s|e?d|ing|e)?`,
  )
  .join('|');

/** Each with what it is called. */
const claims: readonly (readonly [string, RegExp])[] = [
  ['a verb of healing and a condition', new RegExp(`\\b(?:${forms})\\b[^.;:?!]*\\b(?:${conditions})\\b`, 'i')],
  [
    'a condition and its treatment',
    new RegExp(`\\b(?:${conditions})\\b[^.;:?!]*\\b(?:treatment|therapy|cure|relief|prevention|programme?)\\b`, 'i'),
  ],
  ['diagnosing', /\bdiagnos\w*/i],
  ['triage', /\btriag\w*/i],
  [
    'detecting',
    /\b(?:detect\w*|we (?:found|see) (?:that )?you have|you (?:have|suffer from) (?:stenosis|sciatica|a slipped))/i,
  ],
  ['proof', /\b(?:proven|proves?|proof|clinically|scientifically|guarantee\w*)\b/i],
  [
    'the load on the spine',
    /\b(?:reduces?|lowers?|takes?|less|lower)\b[^.;?!]*\b(?:load|shear|compression|pressure)\b[^.;?!]*\b(?:spine|spinal|back|discs?)\b|\b(?:reduces?|lowers?)\b[^.;?!]*\bspinal\b/i,
  ],
  [
    'a share of less',
    /\d\s*(?:%|percent|per cent)[^.;?!]*\b(?:less|lower|fewer|reduction)\b|\b(?:less|lower|reduces?|reduction)\b[^.;?!]*\d\s*(?:%|percent|per cent)/i,
  ],
  ['a named programme', /\b(?:stenosis|sciatica|disc) (?:programme?|set|routine|exercises?)\b/i],
  ['prevention', /\bprevents?\b|\bprevention\b/i],
  ['being a device', /\bmedical device\b/i],
];
const claimsIn = (sentence: string): string[] =>
  claims.flatMap(([name, claim]) => (claim.test(sentence) ? [name] : []));

/** Required lines that deny: the key, and every claim they name in denying it. */
const denials: Readonly<Record<string, readonly string[]>> = {
  'care.standard.general': ['diagnosing'],
  'care.standard.notDevice': ['being a device'],
  'care.cards.go': ['diagnosing'],
  'settings.lines.0': ['diagnosing', 'being a device'],
};

describe('the sentences of the app', () => {
  it('are all looked at', () => {
    expect(catalogues.length).toBeGreaterThan(600);
    expect(shipped.length).toBeGreaterThan(600);
    const keys = catalogues.map(({ key }) => key);
    for (const key of ['check.whyEmergency', 'care.questions.S15', 'care.cards.goNow', 'care.dose.threeGreen.moreReps'])
      expect(keys).toContain(key);
  });
  it('claim nothing', () => {
    const claimed = [...catalogues, ...shipped].flatMap(({ key, sentence }) =>
      claimsIn(sentence)
        .filter((claim) => !denials[key]?.includes(claim))
        .map((claim) => `${key}: ${claim}: ${sentence}`),
    );
    expect(claimed).toEqual([]);
  });
  it('deny only what they must, in so many words', () => {
    for (const [key, named] of Object.entries(denials)) {
      const found = catalogues.filter((each) => each.key === key);
      expect(found).toHaveLength(1);
      expect(claimsIn(found[0]!.sentence)).toEqual(named);
      expect(found[0]!.sentence).toMatch(/\b(?:not|never)\b/);
    }
  });
});

describe('a claim', () => {
  it.each([
    'This treats stenosis.',
    'Knee hugs relieve sciatica within minutes.',
    'It relieves your back pain.',
    'Healing disc problems since 2020.',
    'A cure for tightness.',
    'Our stenosis programme.',
    'Proven to work.',
    'Clinically tested.',
    'It reduces spinal load by a fifth.',
    'Takes pressure off the spine.',
    'Up to 20 % less pain.',
    'Pain is reduced: 30 percent lower.',
    'Prevents falls.',
    'We detect your problem.',
    'Your diagnosis is ready.',
    'A quick triage.',
    'This is a medical device.',
    'Sciatica relief in ten minutes.',
    'It will fix your back pain.',
  ])('would be caught: %s', (sentence) => {
    expect(claimsIn(sentence)).not.toEqual([]);
  });
  it.each([
    'Many people find shorter, quicker steps easier on the back.',
    'Stop if pain rises above 5 out of 10.',
    'Eases when sitting',
    'About 70 percent of the way is plenty.',
    'Gentle movement and walking-form practice.',
    'A few gentle minutes for a back that is tight after a walk.',
    'Home relief',
  ])('is not seen where there is none: %s', (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });
  it('is seen in words that depend on a number', () => {
    const found = sentencesIn({ less: (n: number) => `Up to ${n} % less pain` }, 'x');
    expect(found.map(({ key }) => key)).toEqual(['x.less']);
    expect(claimsIn('Up to 20 % less pain')).toContain('a share of less');
    expect(sentencesIn({ one: (n: number): string => (n === 1 ? 'Cures it' : 'Proven') }, 'x')).toHaveLength(2);
  });
});
