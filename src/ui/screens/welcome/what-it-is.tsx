import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { ExercisePicture } from '../../components/exercise-picture.tsx';
import { Heading } from '../../components/heading.tsx';
import { WalkPicture } from '../../components/walk-picture.tsx';
import { to } from '../../routes.ts';

const { firstRun: text } = words;

export function WhatItIs() {
  const app = useApp();
  return (
    <>
      <Heading title={text.title}>{text.isHeading}</Heading>
      <p class="strong">{text.isLead}</p>
      <div class="welcome-two">
        <figure class="loosen">
          <ExercisePicture id="cat_cow" />
          <figcaption>
            <b>{text.loosen}</b> {text.loosenWords}
          </figcaption>
        </figure>
        <figure class="walk">
          <WalkPicture />
          <figcaption>
            <b>{text.walk}</b> {text.walkWords}
          </figcaption>
        </figure>
      </div>
      <p class="quiet-words">{text.isAhead}</p>
      <div class="buttons">
        <a class="button main big" href={to.welcome(app.forgetsTabs ? 'phone' : 'not')}>
          {text.goOn}
        </a>
      </div>
    </>
  );
}
