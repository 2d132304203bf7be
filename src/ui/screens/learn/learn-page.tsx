import './learn.css';
import './learn-page.css';
import { words } from '../../../words/learn.ts';
import { Heading } from '../../components/heading.tsx';
import { Icon } from '../../components/icon.tsx';
import { to } from '../../routes.ts';
import { type LearnPage as Page, pageOf, pages, traceId } from './pages.ts';
import { ShownPicture } from './shown-picture.tsx';
import { TiltFigure } from './tilt-figure.tsx';
import { Trace } from './trace.tsx';
import { Tries } from './tries.tsx';
import { Urgent } from './urgent.tsx';

/** The page whose picture can be moved. */
const tiltId = 'hip_flexors';

function Pictures({ page }: { page: Page }) {
  const { captions } = words.learn.pages[page.id];
  return (
    <div class={`learn-pictures tone-${page.tone} of-${page.pictures.length}`}>
      {page.pictures.map((shown, i) => {
        const [name, line] = captions[i] ?? ['', ''];
        return (
          <figure class="learn-picture" key={name}>
            <div class="learn-drawing">
              <ShownPicture shown={shown} />
            </div>
            <figcaption class="learn-caption">
              <b class="learn-name">{name}</b>
              <span class="learn-facts">{line}</span>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}

function HowSure({ page }: { page: Page }) {
  const { sure, sources } = words.learn.pages[page.id];
  return (
    <section class="how-sure" aria-label={words.learn.howSure}>
      <h2>{words.learn.howSure}</h2>
      <p>
        <b>{words.strengths[sure[0]]}.</b> {sure[1]}
      </p>
      <details>
        <summary>
          <Icon name="down" />
          {words.learn.sources}
        </summary>
        <ul class="source-list">
          {sources.map((id) => (
            <li key={id}>{words.sources[id]}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Next({ page }: { page: Page }) {
  const next = pages[pages.indexOf(page) + 1];
  const [href, name] =
    next === undefined
      ? [to.learnPage(traceId), words.trace.name]
      : [to.learnPage(next.id), words.learn.pages[next.id].name];
  return (
    <a class="learn-next" href={href}>
      <span>
        <span class="learn-facts">{words.learn.next}</span>
        <b class="learn-name">{name}</b>
      </span>
      <span class="learn-onward">
        <Icon name="back" />
      </span>
    </a>
  );
}

function Body({ page }: { page: Page }) {
  const { heading, sections } = words.learn.pages[page.id];
  const pictured = page.id === tiltId || page.pictures.length > 0;
  return (
    <article class={pictured ? 'learn-page pictured' : 'learn-page'}>
      <Heading title={heading}>{heading}</Heading>
      {pictured && <div class="learn-side">{page.id === tiltId ? <TiltFigure /> : <Pictures page={page} />}</div>}
      <div class="learn-text">
        {sections.map(([title, ...paragraphs], i) => (
          <section class="stack" key={title} aria-label={title}>
            <h2>{title}</h2>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {page.id === 'get_help' && i === 0 && <Urgent />}
          </section>
        ))}
        <Tries tries={page.tries} />
        <HowSure page={page} />
        <p class="quiet-words small">{words.learn.stopIf}</p>
        <Next page={page} />
      </div>
    </article>
  );
}

/** One page: what it is, what to do about it, how sure that is. */
export function LearnPage({ id }: { id: string }) {
  if (id === traceId) return <Trace />;
  const page = pageOf(id);
  if (page !== undefined) return <Body page={page} />;
  return (
    <div class="stack">
      <Heading title={words.learn.missing}>{words.learn.missing}</Heading>
      <p>
        <a class="button" href={to.learn}>
          {words.learn.allPages}
        </a>
      </p>
    </div>
  );
}
