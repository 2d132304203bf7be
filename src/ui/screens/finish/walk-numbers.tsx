import type { ComponentChildren } from 'preact';
import type { StepLengths, WalkFacts } from '../../../record/walk-facts.ts';
import type { StepsPerMinute } from '../../../units.ts';
import { measuredSigns } from '../../../walking/over-stride.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { to } from '../../routes.ts';

function Fact({ name, unit, children }: { name: string; unit: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{children}</b> <span>{unit}</span>
      </dd>
    </div>
  );
}

/** Two lengths to scale, from nothing on: the difference looks as small as it is. */
function Lengths({ lengths, uncued }: { lengths: StepLengths; uncued: StepsPerMinute | null }) {
  const { walkFinish } = words;
  const { height } = useApp().settings.value;
  const longest = Math.max(lengths.usual, lengths.cued);
  const bars = [
    [lengths.usual, walkFinish.before, 'usual'],
    [lengths.cued, walkFinish.withBeat, 'cued'],
  ] as const;
  const signs = uncued === null ? [] : measuredSigns(height === null ? null : height / 100, lengths.usual, uncued);
  const known = lengths.usualRatio !== null || lengths.cuedRatio !== null;
  return (
    <section class="card stack" aria-labelledby="step-length">
      <h2 id="step-length">{walkFinish.stepLength}</h2>
      <div class="step-bars" aria-hidden="true">
        {bars.map(([length, name, which]) => (
          <p key={which}>
            <span class={`step-bar ${which}`} style={{ inlineSize: `${(100 * length) / longest}%` }}>
              {walkFinish.cm(length)}
            </span>
            <span class="quiet-words">{name}</span>
          </p>
        ))}
      </div>
      <p>{walkFinish.sameSpeed(lengths.usual, lengths.cued)}</p>
      {known && <p class="quiet-words small">{walkFinish.ratio(lengths.usualRatio, lengths.cuedRatio)}</p>}
      {signs.map((sign) => (
        <p key={sign}>{walkFinish.farReach[sign]}</p>
      ))}
      {signs.length > 0 && (
        <p>
          {walkFinish.farReachAlso} <a href={to.learnPage('stride')}>{walkFinish.farReachMore}</a>
        </p>
      )}
    </section>
  );
}

/** What is not known is not there. */
export function WalkNumbers({ facts }: { facts: WalkFacts }) {
  const { walkFinish } = words;
  const { onBeat, offBeat, cued, uncued, distance, steps, stepLength } = facts;
  const any = [onBeat, cued, uncued, distance, steps].some((fact) => fact !== null);
  return (
    <>
      {any && (
        <section aria-label={walkFinish.facts}>
          <dl class="card walk-numbers">
            {onBeat !== null && (
              <Fact name={walkFinish.onBeat} unit={walkFinish.onBeatUnit}>
                {walkFinish.percent(onBeat)}
              </Fact>
            )}
            {offBeat !== null && (
              <Fact name={walkFinish.offBeat} unit={walkFinish.offBeatUnit}>
                {walkFinish.thousandths(offBeat)}
              </Fact>
            )}
            {uncued !== null && (
              <Fact name={walkFinish.uncued} unit={walkFinish.cadenceUnit}>
                {Math.round(uncued)}
              </Fact>
            )}
            {cued !== null && (
              <Fact name={walkFinish.cued} unit={walkFinish.cadenceUnit}>
                {Math.round(cued)}
              </Fact>
            )}
            {distance !== null && (
              <Fact name={walkFinish.distance} unit={walkFinish.inSteps(walkFinish.kmUnit(distance), steps)}>
                {walkFinish.km(distance)}
              </Fact>
            )}
            {steps !== null && distance === null && (
              <Fact name={walkFinish.steps} unit={walkFinish.stepsUnit}>
                {walkFinish.stepsCounted(steps)}
              </Fact>
            )}
          </dl>
        </section>
      )}
      {stepLength !== null && <Lengths lengths={stepLength} uncued={uncued} />}
    </>
  );
}
