import './morning-card.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayBegan, type Morning, type MorningQuestion, mornings } from '../../care/morning.ts';
import { borne } from '../../record/borne.ts';
import { words } from '../../words/words.ts';
import { announce } from '../announce.ts';
import { useApp } from '../app-context.ts';
import { morningOf } from '../morning.ts';
import { CameTo } from './came-to.tsx';
import { Options } from './options.tsx';
import { Switch } from './switch.tsx';

/** "Tuesday": at most three days ago, so the name is enough. */
const weekdayOf = (day: string): string => words.today.weekday(new Date(`${day}T12:00:00`).getDay());

/** What the sessions of that day came to. */
function CameToThen({ ids, isKnown }: { ids: readonly string[]; isKnown: boolean }) {
  const { history, diary } = useApp();
  const { after, care } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const sessions = history.value.filter(({ id }) => ids.includes(id)).toReversed();
  return (
    <section class="card stack morning-card" aria-labelledby="morning">
      <h2 id="morning" class="unseen" tabIndex={-1} ref={heading}>
        {after.cameTo}
      </h2>
      {isKnown ? (
        sessions.map((session) => {
          const { colour } = borne(session, history.value, diary.dayOf);
          const sentence = colour === 'provisional' ? after.neither : care.colours[colour];
          return (
            <CameTo key={session.id} colour={colour}>
              {sessions.length === 1 ? sentence : after.ofSession(session.name, sentence)}
            </CameTo>
          );
        })
      ) : (
        <p>{after.thanks}</p>
      )}
    </section>
  );
}

function Question({ question, onAnswer }: { question: MorningQuestion; onAnswer: (isKnown: boolean) => void }) {
  const { diary, now } = useApp();
  const { after, care } = words;
  const morning = useSignal<Morning | null>(null);
  const sleep = useSignal(false);
  const missing = useSignal(false);
  const answer = (isKnown: boolean): void => {
    if (isKnown) {
      const told = { morning: morning.peek(), sleepDisturbed: sleep.peek() };
      for (const id of question.sessions) diary.tell(id, told);
    }
    const { asked } = diary.diary.peek();
    diary.change({ asked: [...asked, { about: question.day, on: diary.dayOf(dayBegan(now.peek())) }] });
    onAnswer(isKnown);
  };
  const keep = (): void => {
    // A night that was disturbed says enough by itself. evidence.md §4.2 RED
    const isKnown = morning.peek() !== null || sleep.peek();
    if (isKnown) answer(true);
    else {
      missing.value = true;
      announce(after.morningNeeded);
    }
  };
  return (
    <section class="card stack morning-card" aria-labelledby="morning">
      <h2 id="morning">{care.pain.morning(weekdayOf(question.day))}</h2>
      <Options
        legend={care.pain.morning(weekdayOf(question.day))}
        unseen
        options={mornings.map((value) => ({ value, label: care.pain.mornings[value] }))}
        value={morning.value}
        onChange={(value) => {
          morning.value = value;
          missing.value = false;
        }}
      />
      <Switch
        label={after.sleep}
        on={sleep.value}
        onChange={(on) => {
          sleep.value = on;
          missing.value = false;
        }}
      />
      {missing.value && <p class="missing">{after.morningNeeded}</p>}
      <div class="buttons">
        <button type="button" class="button main" onClick={keep}>
          {after.keep}
        </button>
        <button type="button" class="button plain" onClick={() => answer(false)}>
          {after.unknown}
        </button>
      </div>
    </section>
  );
}

/** "How was the morning after Tuesday?" Once a day, at the first opening after it: a closed web app cannot ask. evidence.md §4.2 */
export function MorningCard() {
  const app = useApp();
  const said = useSignal<{ readonly ids: readonly string[]; readonly isKnown: boolean } | null>(null);
  if (said.value !== null) return <CameToThen {...said.value} />;
  // Only the check brings what was asked before.
  const question = app.care.value === null ? null : morningOf(app);
  if (question === null) return null;
  return (
    <Question
      key={question.day}
      question={question}
      onAnswer={(isKnown) => {
        said.value = { ids: question.sessions, isKnown };
      }}
    />
  );
}
