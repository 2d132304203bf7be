import { useEffect } from 'preact/hooks';
import type { QuestionId } from '../../../care/questions.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { choicesOf, isTicked } from '../../check-page.ts';
import { Icon } from '../../components/icon.tsx';

/** A page of questions as it is read: its heading, each question with its answers, and the key at the end. */
export const linesOf = (heading: string, lead: string, ids: readonly QuestionId[], key: string): readonly string[] => {
  const { care, check } = words;
  const answers = (id: QuestionId): string => check.readAnswers(choicesOf(id).map((answer) => care.answers[answer]));
  const shared = ids.find(isTicked);
  return [
    `${heading}.`,
    lead,
    // What is the same for every question that is ticked is said once.
    ...(shared === undefined ? [] : [check.readTicks(answers(shared))]),
    ...ids.map((id) => (isTicked(id) ? care.questions[id] : `${care.questions[id]} ${answers(id)}`)),
    check.readKey(key),
  ];
};

/** Reads the page aloud when asked to, and stops when pressed again or when the page is left. */
export function ReadToMe({ lines }: { lines: () => readonly string[] }) {
  const { readAloud } = useApp();
  useEffect(() => readAloud.stop, [readAloud]);
  if (!readAloud.can.value) return null;
  const reads = readAloud.on.value;
  return (
    <button
      type="button"
      class="button plain read"
      onClick={() => (reads ? readAloud.stop() : readAloud.read(lines()))}
    >
      <Icon name={reads ? 'stop' : 'sound'} size={22} />
      {reads ? words.check.readStop : words.check.readToMe}
    </button>
  );
}
