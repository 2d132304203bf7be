import './pages.css';
import { words } from '../../words/words.ts';
import { Heading } from '../components/heading.tsx';

export function Credits() {
  const { credits } = words;
  return (
    <div class="reading stack wide">
      <Heading title={credits.title}>{credits.heading}</Heading>
      <p>{credits.lead}</p>
      <ul class="licences">
        {credits.parts.map(([what, who, licence]) => (
          <li key={what}>
            <b>{what}</b>
            <span>{who}</span>
            <span class="quiet-words">{licence}</span>
          </li>
        ))}
      </ul>
      <h2>{credits.evidence}</h2>
      <p>{credits.evidenceWords}</p>
    </div>
  );
}
