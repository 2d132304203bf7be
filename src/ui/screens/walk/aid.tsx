import { useRef } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Options } from '../../components/options.tsx';

const choices = (['no', 'yes'] as const).map((value) => ({ value, label: words.walk.aidAnswers[value] }));

/** With a stick or a frame, quicker steps are led by a clinician only. evidence.md §2.6 */
export function AidField() {
  const { settings, changeSettings } = useApp();
  const { aid } = settings.value;
  const { walk } = words;
  return (
    <div class="stack">
      <Options
        legend={walk.aid}
        options={choices}
        value={aid === null ? null : aid ? 'yes' : 'no'}
        onChange={(value) => changeSettings({ aid: value === 'yes' })}
      />
      <div role="status">{aid === true && <p>{walk.aidYes}</p>}</div>
    </div>
  );
}

/** Asked once, before the first walk; afterwards it can be changed further down. `answered`: when the page was opened. */
export function AidQuestion({ answered }: { answered: boolean }) {
  if (answered) return null;
  return (
    <section class="card">
      <AidField />
    </section>
  );
}

/** Whether it was answered when the page was opened: an answer does not take its own question away. */
export const useAidAnswered = (): boolean => useRef(useApp().settings.peek().aid !== null).current;
