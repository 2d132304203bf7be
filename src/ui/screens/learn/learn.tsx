import './learn.css';
import { words } from '../../../words/learn.ts';
import { Heading } from '../../components/heading.tsx';
import { Icon } from '../../components/icon.tsx';
import { to } from '../../routes.ts';
import { type LearnPage, pages, pictureOf, traceId } from './pages.ts';
import { ShownPicture } from './shown-picture.tsx';

function PageCard({ page }: { page: LearnPage }) {
  const shown = pictureOf(page);
  const { name, line } = words.learn.pages[page.id];
  return (
    <a class={`learn-card tone-${page.tone}`} href={to.learnPage(page.id)}>
      <span class="learn-card-picture">
        {shown === undefined ? (
          <span class="learn-sign">
            <Icon name="warning" size={44} />
          </span>
        ) : (
          <ShownPicture shown={shown} />
        )}
      </span>
      <span>
        <b class="learn-name">{name}</b>
        <span class="learn-facts">{line}</span>
      </span>
    </a>
  );
}

function TraceCard() {
  return (
    <a class="learn-card" href={to.learnPage(traceId)}>
      <span class="learn-card-picture learn-sign">
        <Icon name="book" size={44} />
      </span>
      <span>
        <b class="learn-name">{words.trace.name}</b>
        <span class="learn-facts">{words.trace.line}</span>
      </span>
    </a>
  );
}

/** All pages, in the order they are best read. */
export function Learn() {
  const { learn } = words;
  return (
    <div class="stack wide">
      <div class="stack">
        <Heading title={learn.title}>{learn.heading}</Heading>
        <p class="quiet-words">{learn.lead}</p>
      </div>
      {(['why', 'can', 'help'] as const).map((group) => (
        <section class="stack" key={group} aria-label={learn[group]}>
          <h2>{learn[group]}</h2>
          <ul class="learn-grid">
            {pages
              .filter((page) => page.group === group)
              .map((page) => (
                <li key={page.id}>
                  <PageCard page={page} />
                </li>
              ))}
            {group === 'help' && (
              <li>
                <TraceCard />
              </li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
