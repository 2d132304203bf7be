import { words } from '../../words/first.ts';
import { Heading } from '../components/heading.tsx';
import { to } from '../routes.ts';

export function NotFound() {
  return (
    <div class="stack">
      <Heading title={words.common.notFound}>{words.common.notFound}</Heading>
      <p>{words.common.notFoundWhy}</p>
      <p>
        <a class="button main" href={to.today}>
          {words.common.goToToday}
        </a>
      </p>
    </div>
  );
}
