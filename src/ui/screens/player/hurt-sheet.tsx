import './hurt-sheet.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { offersToStop } from '../../../care/colour.ts';
import { retiredExercises } from '../../../care/hurts.ts';
import { openAt } from '../../../care/pre-gate.ts';
import { type Hurt, hurtSides } from '../../../record/diary.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Options } from '../../components/options.tsx';
import { PainScale } from '../../components/pain-scale.tsx';

const sides = hurtSides.map((value) => ({ value, label: words.hurts.sides[value] }));

interface KeyProps {
  readonly main?: boolean;
  readonly press: () => void;
  /** What it comes to, in a sentence. */
  readonly how?: string;
  readonly children: ComponentChildren;
}

function Key({ main = false, press, how, children }: KeyProps) {
  const id = useId();
  const described = how === undefined ? {} : { 'aria-describedby': id };
  return (
    <>
      <button type="button" class={main ? 'button main' : 'button'} onClick={press} {...described}>
        {children}
      </button>
      {how !== undefined && (
        <p id={id} class="quiet-words small hurt-how">
          {how}
        </p>
      )}
    </>
  );
}

interface Props {
  /** As it is remembered already. */
  readonly hurt: Hurt;
  readonly close: () => void;
  readonly end: () => void;
  readonly goOn: () => void;
}

/** Where it hurts and how much, and what to do about it: no answer is needed for that. */
export function HurtSheet({ hurt, close, end, goOn }: Props) {
  const app = useApp();
  const { session, hurts } = app;
  const side = useSignal(hurt.side);
  const severity = useSignal<number | null>(null);
  const easing = useMemo(() => hurts.easing(), []);
  const exercises = app.library.value?.exercises ?? {};
  const exercise = exercises[hurt.exercise];
  const { diary } = app.diary;
  const isPutAside = retiredExercises(diary.value.hurts, diary.value.broughtBack).includes(hurt.exercise);

  const pre = session.running.value?.pre ?? 0;
  const pain = severity.value ?? 0;
  const enough = offersToStop({ pre, pain, leg: 'none', relief: openAt(pre) === 'relief' });
  const { smaller, instead } = easing;
  const isHalf = smaller?.range?.[hurt.exercise] !== session.running.value?.choices.range?.[hurt.exercise];
  const goOnWith = (choices: NonNullable<typeof smaller>) => () => {
    close();
    hurts.goOnWith(choices);
  };
  const endKey = (
    <Key key="end" main={enough} press={end}>
      {words.hurts.end}
    </Key>
  );
  return (
    <Dialog key="sheet" heading={words.hurts.heading} onCancel={close}>
      <div class="hurt-sheet">
        <div class="stack">
          <p>{words.hurts.words}</p>
          <Options
            legend={words.hurts.where}
            options={sides}
            value={side.value}
            onChange={(value) => {
              side.value = value;
              hurts.amend(hurt, { side: value });
            }}
          />
          <PainScale
            legend={words.hurts.howMuch}
            value={severity.value}
            onChange={(value) => {
              severity.value = value;
              hurts.amend(hurt, { severity: value });
            }}
          />
        </div>
        <fieldset class="stack hurt-keys">
          <legend>{words.hurts.keys}</legend>
          <p role="status" class="hurt-enough">
            {enough && words.care.pain.stopNow}
          </p>
          {isPutAside && exercise !== undefined && <p>{words.hurts.putAside(exercise.name)}</p>}
          <div class="buttons column">
            {enough && endKey}
            {smaller !== null && (
              <Key
                main={!enough}
                press={goOnWith(smaller)}
                how={isHalf ? words.hurts.half : (exercise?.easier.words ?? '')}
              >
                {words.hurts.smaller}
              </Key>
            )}
            {instead !== null && (
              <Key press={goOnWith(instead.choices)}>
                {words.hurts.instead(exercises[instead.exercise]?.name ?? '')}
              </Key>
            )}
            <Key
              press={() => {
                close();
                session.skipExercise();
                session.play();
              }}
            >
              {words.hurts.skip}
            </Key>
            {!enough && endKey}
            <button
              type="button"
              class="button plain"
              onClick={() => {
                hurts.takeBack(hurt);
                goOn();
              }}
            >
              {words.hurts.mistake}
            </button>
          </div>
        </fieldset>
      </div>
    </Dialog>
  );
}
