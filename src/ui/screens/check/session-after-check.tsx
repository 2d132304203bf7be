import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';

/** Nothing on the list, and a session waits: back into it, or enough for today. */
export function SessionAfterCheck() {
  const { session } = useApp();
  const { check, care } = words;
  return (
    <div class="check stack wide">
      <Heading title={check.title}>{check.backHeading}</Heading>
      <p>{check.backWords}</p>
      <p class="quiet-words">{care.standard.stopIf}</p>
      <div class="buttons">
        <a class="button main big" href={to.player}>
          {check.backToSession}
        </a>
        <button
          type="button"
          class="button big"
          onClick={() => {
            session.stop();
            go(to.finish, 'replace');
          }}
        >
          {check.stopSession}
        </button>
      </div>
    </div>
  );
}
