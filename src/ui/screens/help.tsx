import './pages.css';
import { words } from '../../words/words.ts';
import { Heading } from '../components/heading.tsx';
import { KeyList } from '../components/key-list.tsx';

export function Help() {
  const { help } = words;
  const parts = [
    [help.hurts, help.hurtsWords],
    [help.lock, help.lockWords],
    [help.across, help.acrossWords],
    [help.dark, help.darkWords],
  ] as const;
  return (
    <div class="reading stack wide">
      <Heading title={help.title}>{help.heading}</Heading>
      {parts.map(([heading, text]) => (
        <section class="stack" key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section class="stack" aria-label={help.keys}>
        <h2>{help.keys}</h2>
        <KeyList />
      </section>
    </div>
  );
}
