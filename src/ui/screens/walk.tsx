import './walk.css';
import './routine.css';
import { signal } from '@preact/signals';
import type { Routine } from '../../routine/routine.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { CadenceField } from '../components/cadence-field.tsx';
import { Heading } from '../components/heading.tsx';
import { Interrupted } from '../components/interrupted.tsx';
import { Minutes } from '../components/minutes.tsx';
import { lengthWords, planFor } from '../plans.ts';
import { to } from '../routes.ts';
import { useLibrary } from '../use-library.ts';

/** The drill chosen last, for as long as the page is open. */
const chosen = signal<string | null>(null);

function Drill({ drill, on }: { drill: Routine; on: boolean }) {
  const app = useApp();
  return (
    <label class="drill">
      <input
        type="radio"
        name="drill"
        checked={on}
        onChange={() => {
          chosen.value = drill.id;
        }}
      />
      <span>
        <span class="name">
          {drill.name} <i>{lengthWords(app, drill)}</i>
        </span>
        <span class="facts">{drill.summary}</span>
      </span>
    </label>
  );
}

function SetUp({ drill }: { drill: Routine }) {
  const app = useApp();
  const choices = planFor(app, drill);
  const { note, timeline } = app.fit(drill, choices);
  return (
    <>
      <section class="set-up">
        <Minutes routine={drill} minutes={choices.minutes} note={note} />
        <CadenceField />
        <a class="button" href={to.routine(drill.id)}>
          {words.walk.lookItOver}
        </a>
      </section>
      <div class="start-bar">
        <p class="total">{words.routines.total(words.common.length(timeline.total))}</p>
        <a class="button main big" href={to.start(drill.id)}>
          {words.walk.start}
        </a>
      </div>
    </>
  );
}

/** The way to the beat by itself: one tap, and the check. */
function JustTheBeat() {
  const { beat } = useApp();
  return (
    <section class="just-beat" aria-labelledby="just-beat">
      <a href={to.beat} id="just-beat">
        {words.common.justTheBeat}
      </a>
      <p>{words.beat.cardLead(beat.box.value.tempo)}</p>
      <a class="button" href={to.startBeat}>
        {words.beat.start}
      </a>
    </section>
  );
}

/** Choose a drill, say how quick your own steps are, walk. */
export function Walk() {
  const library = useLibrary();
  const drills = library?.routines.filter(({ kind }) => kind === 'drill') ?? [];
  const drill = drills.find(({ id }) => id === chosen.value) ?? drills[0];
  return (
    <div class="walk-page">
      <div class="stack wide">
        <Interrupted />
        <div class="stack">
          <Heading title={words.walk.title}>{words.walk.heading}</Heading>
          <p>{words.walk.lead}</p>
        </div>
        <JustTheBeat />
        <fieldset>
          <legend>{words.walk.drill}</legend>
          <div class="drills">
            {drills.map((each) => (
              <Drill key={each.id} drill={each} on={each === drill} />
            ))}
          </div>
        </fieldset>
        <p class="quiet-words small">{words.walk.safety}</p>
      </div>
      {drill !== undefined && <SetUp drill={drill} />}
    </div>
  );
}
