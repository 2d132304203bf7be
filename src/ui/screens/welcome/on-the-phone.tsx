import { words } from '../../../words/words.ts';
import { Heading } from '../../components/heading.tsx';
import { to } from '../../routes.ts';

const { firstRun: text } = words;

/** Before the first answer is kept in a place that may be emptied. product.md "Promises" */
export function OnThePhone() {
  return (
    <>
      <Heading title={text.phoneHeading}>{text.phoneHeading}</Heading>
      <p>{text.phoneWhy}</p>
      <ol class="welcome-steps">
        {text.phoneSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="quiet-words">{text.phoneApart}</p>
      <div class="buttons">
        <a class="button big" href={to.welcome('not')}>
          {text.phoneStay}
        </a>
      </div>
    </>
  );
}
