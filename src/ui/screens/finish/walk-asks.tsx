import { feltAs, type SessionPain } from '../../../record/pain.ts';
import { words } from '../../../words/words.ts';
import { Options } from '../../components/options.tsx';
import { PainScale } from '../../components/pain-scale.tsx';

interface Props {
  readonly said: SessionPain;
  /** A stumble that was told on the way is not asked about again. */
  readonly stumbled: boolean;
  readonly onSay: (change: Partial<SessionPain>) => void;
}

/** Of a walk: what decides how quick the next one is. Nothing of it has to be said. evidence.md §2.6 */
export function WalkAsks({ said, stumbled, onSay }: Props) {
  const { after, care } = words;
  return (
    <div class="stack walk-asks">
      <h3>{after.walkHeading}</h3>
      <p class="quiet-words">{after.ifYouLike}</p>
      <PainScale
        legend={after.effort}
        ends={after.effortEnds}
        value={said.effort}
        onChange={(effort) => onSay({ effort })}
      />
      <Options
        legend={after.felt}
        options={feltAs.map((value) => ({ value, label: after.feltAs[value] }))}
        value={said.felt}
        onChange={(felt) => onSay({ felt })}
      />
      <PainScale legend={after.joints} value={said.jointPain} onChange={(jointPain) => onSay({ jointPain })} />
      {!stumbled && (
        <Options
          legend={after.stumble}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: care.answers[value] }))}
          value={said.stumble === null ? null : said.stumble ? 'yes' : 'no'}
          onChange={(answer) => onSay({ stumble: answer === 'yes' })}
        />
      )}
    </div>
  );
}
