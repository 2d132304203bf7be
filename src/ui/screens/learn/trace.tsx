import './learn.css';
import './learn-page.css';
import './trace.css';
import type { Library } from '../../../state/app.ts';
import type { Met, Statement } from '../../../words/en/learn-trace.ts';
import { words } from '../../../words/learn.ts';
import { Heading } from '../../components/heading.tsx';
import { here } from '../../router.ts';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';

/** An exercise is met in the first routine that has it. */
const routineWith = (library: Library, exercise: string): string | undefined =>
  library.routines.find(({ items }) => items.some((item) => 'exercise' in item && item.exercise === exercise))?.id;

/** Address and name of where a statement is met; null while the library is not there. */
const linkTo = (met: Met, library: Library | null): readonly [href: string, name: string] | null => {
  if ('page' in met) return [to.learnPage(met.page), words.learn.pages[met.page].name];
  if ('check' in met) return [to.checkFrom(here()), words.trace.check];
  if (library === null) return null;
  if ('routine' in met) {
    const routine = library.routines.find(({ id }) => id === met.routine);
    return routine ? [to.routine(routine.id), routine.name] : null;
  }
  const home = routineWith(library, met.exercise);
  const exercise = library.exercises[met.exercise];
  return home !== undefined && exercise ? [to.routine(home), exercise.name] : null;
};

function Row({ statement, library }: { statement: Statement; library: Library | null }) {
  const { says, strength, met } = statement;
  return (
    <tr>
      <th scope="row">
        {says} <span class="learn-facts">{words.strengths[strength]}</span>
      </th>
      <td>
        <ul>
          {met.map((one) => {
            const link = linkTo(one, library);
            return (
              link && (
                <li key={link[1]}>
                  <a href={link[0]}>{link[1]}</a>
                </li>
              )
            );
          })}
        </ul>
      </td>
    </tr>
  );
}

/** Every statement of the article behind the app, and where a user meets it. */
export function Trace() {
  const library = useLibrary();
  const { trace } = words;
  return (
    <div class="trace stack wide">
      <div class="stack reading">
        <Heading title={trace.heading}>{trace.heading}</Heading>
        <p>{trace.lead}</p>
      </div>
      {Object.values(trace.groups).map(({ heading, statements }) => (
        <table key={heading}>
          <caption>{heading}</caption>
          <thead>
            <tr>
              <th scope="col">{trace.statement}</th>
              <th scope="col">{trace.where}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map((statement) => (
              <Row key={statement.says} statement={statement} library={library} />
            ))}
          </tbody>
        </table>
      ))}
      <section class="stack reading" aria-label={trace.sources}>
        <h2>{trace.sources}</h2>
        <p>{trace.afterwards}</p>
        <ul class="source-list">
          {Object.entries(words.sources).map(([id, source]) => (
            <li key={id}>{source}</li>
          ))}
        </ul>
        <p class="quiet-words small">{words.learn.stopIf}</p>
      </section>
    </div>
  );
}
