import { describe, expect, it } from 'vitest';
import { drawCarriage, drawStanding, drawStride, drawTilt, drawWalking } from '../../src/body/draw-inside.ts';
import { parseRoute, to } from '../../src/ui/routes.ts';
import { pageOf, pages, traceId } from '../../src/ui/screens/learn/pages.ts';
import { learn, strengths } from '../../src/words/en/learn.ts';
import { sources } from '../../src/words/en/learn-sources.ts';
import { type Met, type Statement, trace } from '../../src/words/en/learn-trace.ts';
import { shippedExercises, shippedRoutines } from '../fixtures/shipped.ts';

const routineIds = shippedRoutines.map(({ id }) => id);
const pageIds = pages.map(({ id }) => id);
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe('the pages of Learn', () => {
  it('are all there, each once, in the order of their words', () => {
    expect(pageIds).toEqual(Object.keys(learn.pages));
    expect(pageIds).toHaveLength(10);
    expect(learn.lead).toMatch(/^Ten /);
  });

  it.each(pages)('$id ends in something to do, and it exists', ({ tries }) => {
    expect(tries.length).toBeGreaterThan(0);
    for (const one of tries) if (one !== 'check') expect(routineIds).toContain(one.routine);
  });

  it.each(pages)('$id has a caption for each picture, and each picture is there', ({ id, pictures }) => {
    expect(learn.pages[id].captions).toHaveLength(pictures.length);
    for (const shown of pictures) {
      if ('exercise' in shown) expect(Object.keys(shippedExercises)).toContain(shown.exercise);
      else {
        const { shapes } = 'body' in shown ? shown.body() : shown.inside();
        expect(shapes.length).toBeGreaterThan(10);
        for (const { d } of shapes) expect(d).not.toMatch(/NaN|Infinity/);
      }
    }
  });

  it.each(pages)('$id is short, in parts with headings, and says how sure it is and from where', ({ id }) => {
    const { sections, sure, sources: from } = learn.pages[id];
    const count = sections.flat().reduce((sum, text) => sum + wordsOf(text), 0) + wordsOf(sure[1]);
    expect(count).toBeGreaterThanOrEqual(120);
    expect(count).toBeLessThanOrEqual(220);
    expect(sections.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(strengths)).toContain(sure[0]);
    expect(from.length).toBeGreaterThan(0);
  });

  it('cite every source that is listed', () => {
    expect(new Set(pageIds.flatMap((id) => learn.pages[id].sources))).toEqual(new Set(Object.keys(sources)));
  });

  it('say whose sentence it is that long steps raise shear. evidence.md §0.1', () => {
    const text = JSON.stringify(learn.pages);
    expect(text.match(/[^.]*\bshear\b[^.]*\./g)).toEqual([expect.stringContaining('The article behind this app says')]);
    expect(text).toContain('We found no study that measured this in walking.');
  });

  it('measure before anything is said about the length of a step', () => {
    expect(learn.pages.stride.sections[0]![0]).toBe('Measure first');
    expect(pageOf('stride')!.tries[0]).toEqual({ routine: 'drill_own_pace' });
  });

  it('have addresses', () => {
    expect(parseRoute(to.learn)).toEqual({ name: 'learn' });
    for (const id of [...pageIds, traceId]) {
      expect(parseRoute(to.learnPage(id))).toEqual({ name: 'learnPage', id });
      expect(parseRoute(to.checkFrom(to.learnPage(id)))).toEqual({
        name: 'check',
        askedFor: { what: 'screen', path: `/learn/${id}` },
      });
    }
    expect(pageIds).not.toContain(traceId);
  });
});

describe('the trace', () => {
  const statements: readonly Statement[] = Object.values(trace.groups).flatMap((group) => group.statements);
  const met = statements.flatMap((statement) => statement.met);
  const routinesIn = (list: readonly Met[]) => list.flatMap((one) => ('routine' in one ? [one.routine] : []));

  it('has every statement of the article, each once', () => {
    expect(statements).toHaveLength(38);
    expect(new Set(statements.map(({ says }) => says)).size).toBe(statements.length);
  });

  it('sends every statement to a page of Learn first', () => {
    for (const { says, met: places } of statements)
      expect(
        places.some((one) => 'page' in one),
        says,
      ).toBe(true);
  });

  it('sends nowhere that is not there', () => {
    const homes = shippedRoutines.flatMap(({ items }) =>
      items.flatMap((item) => ('exercise' in item ? [item.exercise] : [])),
    );
    for (const one of met) {
      if ('page' in one) expect(pageIds).toContain(one.page);
      else if ('routine' in one) expect(routineIds).toContain(one.routine);
      else if ('exercise' in one) {
        expect(Object.keys(shippedExercises)).toContain(one.exercise);
        // An exercise has no screen of its own: it is met in a routine.
        expect(homes).toContain(one.exercise);
      }
    }
  });

  it('leads to every page and every walking drill', () => {
    expect(new Set(met.flatMap((one) => ('page' in one ? [one.page] : [])))).toEqual(new Set(pageIds));
    const drills = shippedRoutines.filter(({ kind }) => kind === 'drill').map(({ id }) => id);
    expect(routinesIn(met)).toEqual(expect.arrayContaining(drills));
  });

  it.each<[string, RegExp, readonly Met[]]>([
    [
      'corset',
      /corset/,
      [
        { exercise: 'dead_bug' },
        { exercise: 'bird_dog' },
        { exercise: 'pelvic_tilt' },
        { routine: 'drill_light_corset' },
      ],
    ],
    ['glutes', /Weak buttocks/, [{ exercise: 'bridge' }, { exercise: 'side_plank' }]],
    ['push from the back', /stand in/, [{ routine: 'drill_push_from_back' }]],
    ['hip flexors', /Tight hip flexors/, [{ exercise: 'hip_flexor_hk' }]],
    [
      'sitting and leaning',
      /Sitting or leaning/,
      [{ routine: 'eases_when_sitting' }, { exercise: 'seated_lean' }, { exercise: 'standing_lean' }],
    ],
    ['worse with each step', /grows with each step/, [{ routine: 'eases_when_standing' }, { check: true }]],
    ['cat-cow', /^Cat-cow/, [{ exercise: 'cat_cow' }, { exercise: 'cat_cow_stand' }]],
    ['knee to chest', /single knee/, [{ exercise: 'sktc' }, { exercise: 'knee_hug_seated' }]],
    ['light core', /just enough hold/, [{ routine: 'drill_light_corset' }]],
    ['shorter and quicker', /^Shorter, quicker/, [{ routine: 'drill_short_quick' }]],
    ['heel then toe', /rolls to the toe/, [{ routine: 'drill_heel_roll_toe' }]],
    ['shoulders and head', /^Shoulders loose/, [{ routine: 'drill_tall_and_easy' }]],
    ['bladder and saddle', /bladder or bowel/, [{ check: true }]],
    ['pain down a leg', /Sharp pain/, [{ check: true }]],
  ])('puts %s where evidence.md §7 puts it', (_, says, places) => {
    const found = statements.filter((statement) => says.test(statement.says));
    expect(found).toHaveLength(1);
    expect(found[0]!.met).toEqual(expect.arrayContaining([...places]));
  });
});

describe('the pictures that explain', () => {
  it('show a longer reach for a longer step', () => {
    const reach = (length: number) => {
      const d = drawStride(length).shapes.find(({ key }) => key === 'reach')!.d;
      const xs = [...d.matchAll(/[ML](-?\d+) /g)].map(([, x]) => Number(x));
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(reach(0.46)).toBeGreaterThan(reach(0.37) * 1.2);
  });

  it('draw each shape once, under a key of its own', () => {
    for (const { shapes } of [
      drawTilt(5),
      drawStanding(['belt', 'boneToBone', 'ropes', 'hipFlexor', 'bones', 'discs']),
      drawWalking(0.5, 0.41, ['buttock', 'hamstring', 'ropes']),
      drawCarriage('sunk'),
    ])
      expect(new Set(shapes.map(({ key }) => key)).size).toBe(shapes.length);
  });

  it('carry the head in front of the line when sunk, and over it when tall', () => {
    const face = (carriage: 'sunk' | 'tall') =>
      Number(/^M(-?\d+)/.exec(drawCarriage(carriage).shapes.find(({ key }) => key === 'ear')!.d)![1]);
    expect(face('sunk')).toBeGreaterThan(face('tall') + 500);
    expect(Math.abs(face('tall'))).toBeLessThan(500);
  });
});
