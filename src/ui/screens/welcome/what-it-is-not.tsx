import { useEffect } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { CountryField } from '../../components/country-field.tsx';
import { ExercisePicture } from '../../components/exercise-picture.tsx';
import { Heading } from '../../components/heading.tsx';
import { countryNow } from '../../country.ts';
import { emergencyNumber } from '../../emergency-number.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';

/** The standard lines, and the number for an emergency. evidence.md §6; who reviewed it is left out until somebody has. */
export function WhatItIsNot() {
  const app = useApp();
  const { firstRun: text, check, settings } = words;
  const { notDevice, general, askFirst, stopIf, emergency, device } = words.care.standard;
  const { code, from } = countryNow(app);
  const number = emergencyNumber(code);
  const hint = number === null ? check.numberUnknown : from === null ? check.numberChosen : check.numberGuessed[from];
  // The place is kept: coming back leads here.
  useEffect(() => {
    if (app.settings.peek().firstRun === 'whatItIs') app.changeSettings({ firstRun: 'whatItIsNot' });
  }, [app]);
  const goOn = (): void => {
    // A guess that was looked at and left is an answer.
    if (code !== null) app.changeSettings({ country: code });
    app.diary.change({ welcomed: true });
    go(to.checkFirst);
  };
  return (
    <>
      <div class="welcome-head">
        <Heading title={text.notHeading}>{text.notHeading}</Heading>
        <ExercisePicture id="standing_lean" />
      </div>
      <p class="strong">{notDevice}</p>
      <ul class="welcome-lines">
        {[general, askFirst, stopIf, device].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <section class="card stack" aria-labelledby="welcome-emergency">
        <h2 id="welcome-emergency">{text.emergency}</h2>
        <p>{emergency}</p>
        <p class="strong">{number === null ? settings.emergencyUnknown : settings.emergency(number)}</p>
        <CountryField hint={hint} />
      </section>
      <p class="quiet-words">{text.questions}</p>
      <div class="buttons">
        <button type="button" class="button main big" onClick={goOn}>
          {text.toCheck}
        </button>
      </div>
    </>
  );
}
