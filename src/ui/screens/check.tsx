import './check.css';
import { signal, useComputed, useSignal } from '@preact/signals';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { type EmergencyItem, emergencyItems, outcomeOf } from '../check-answers.ts';
import { CheckKeys } from '../components/check-keys.tsx';
import { EmergencyCard } from '../components/emergency-card.tsx';
import { Heading } from '../components/heading.tsx';
import { SessionAfterCheck } from '../components/session-after-check.tsx';
import type { AskedFor } from '../routes.ts';

/** The emergency card was up since the page was opened, and nobody has called it a slip. */
const alarmed = signal(false);

function Tick({ item, on, toggle }: { item: EmergencyItem; on: boolean; toggle: () => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={toggle} />
      <span>{words.gate.items[item]}</span>
    </label>
  );
}

const headings: Readonly<Record<AskedFor['what'], readonly [heading: string, lead: string]>> = {
  start: [words.gate.heading, words.gate.lead],
  takeUp: [words.gate.heading, words.gate.lead],
  beat: [words.gate.heading, words.gate.lead],
  session: [words.gate.headingWrong, words.gate.leadWrong],
  screen: [words.gate.headingWrong, words.gate.leadScreen],
};

/** The emergency items, before every session and from every screen. Nothing starts but after "None of these". */
export function Check({ askedFor }: { askedFor: AskedFor }) {
  const { session, beat } = useApp();
  const ticked = useSignal<readonly EmergencyItem[]>([]);
  const state = useSignal<'asking' | 'emergency' | 'clear'>('asking');
  const any = useComputed(() => ticked.value.length > 0);
  const toggle = (item: EmergencyItem): void => {
    ticked.value = emergencyItems.filter((each) => ticked.value.includes(each) !== (each === item));
  };
  const emergency = (): void => {
    // Whatever was going on is over; only the card is left.
    if (session.phase.peek() === 'playing' || session.phase.peek() === 'paused') session.stop();
    beat.stop();
    alarmed.value = true;
    state.value = 'emergency';
  };
  if (state.value === 'emergency')
    return <EmergencyCard ticked={ticked.value} change={() => (state.value = 'asking')} />;
  if (state.value === 'clear') return <SessionAfterCheck />;
  const [heading, lead] = headings[askedFor.what];
  return (
    <div class="check stack wide">
      <div class="stack">
        <Heading title={words.gate.title}>{heading}</Heading>
        <p>{lead}</p>
      </div>
      <fieldset class="ticks">
        <legend class="unseen">{lead}</legend>
        {emergencyItems.map((item) => (
          <Tick key={item} item={item} on={ticked.value.includes(item)} toggle={() => toggle(item)} />
        ))}
      </fieldset>
      <CheckKeys
        askedFor={askedFor}
        ticked={any}
        none={() => outcomeOf(ticked.peek(), 'none')}
        emergency={emergency}
        alarmed={alarmed}
        clear={() => {
          state.value = 'clear';
        }}
      />
    </div>
  );
}
