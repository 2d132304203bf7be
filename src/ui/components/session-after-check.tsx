import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { go } from '../router.ts';
import { to } from '../routes.ts';
import { Heading } from './heading.tsx';

/** Nothing on the list, and a session waits: back into it, or enough for today. */
export function SessionAfterCheck() {
  const { session } = useApp();
  return (
    <div class="check stack wide">
      <Heading title={words.gate.title}>{words.gate.backHeading}</Heading>
      <p>{words.gate.backWords}</p>
      <p class="quiet-words">{words.gate.stopRules}</p>
      <div class="buttons">
        <a class="button main big" href={to.player}>
          {words.gate.backToSession}
        </a>
        <button
          type="button"
          class="button big"
          onClick={() => {
            session.stop();
            go(to.finish, 'replace');
          }}
        >
          {words.gate.stopSession}
        </button>
      </div>
    </div>
  );
}
