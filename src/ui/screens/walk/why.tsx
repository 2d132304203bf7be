import { words } from '../../../words/words.ts';
import { StillStride } from '../../components/figure.tsx';
import { Icon } from '../../components/icon.tsx';

/** Of body height, ankle to ankle: far apart enough to be told at a glance, and both within what people walk. evidence.md §2.3 */
const steps = { long: 0.46, short: 0.37 } as const;

/** Two steps beside each other, and what is known of it. */
export function Why() {
  const { walk } = words;
  return (
    <details class="card why">
      <summary>
        <h2>{walk.why}</h2>
        <Icon name="down" />
      </summary>
      <div class="inside">
        <div class="strides">
          <figure>
            <StillStride length={steps.long} label={walk.whyPicture.long} />
            <figcaption>
              <b>{walk.whyLong}</b>
              {walk.whyLongWords}
            </figcaption>
          </figure>
          <figure>
            <StillStride length={steps.short} label={walk.whyPicture.short} />
            <figcaption>
              <b>{walk.whyShort}</b>
              {walk.whyShortWords}
            </figcaption>
          </figure>
        </div>
        <p>{walk.whyWords}</p>
      </div>
    </details>
  );
}
