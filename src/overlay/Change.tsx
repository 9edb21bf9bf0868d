import { useState } from 'preact/hooks';
import type { CompiledLevel } from '../engine/types.ts';
import { delayedFrom, type GaugeChange } from '../store/consequences.ts';
import { wantsMoreOf } from '../store/wantsMoreOf.ts';
import { formatNumber, formatShortDate } from '../text/format.ts';
import { Sheet } from './Sheet.tsx';
import { useLaterScene } from './useLaterScene.ts';
import { WhyGraph } from './WhyGraph.tsx';

/** Digits behind the point that show a change: whole points on a long scale, else one, unless it is smaller than that. */
function digitsOf({ from, to }: GaugeChange, { range, decimals }: CompiledLevel['gauges'][number]): number {
  if (range[1] - range[0] >= 100 && Math.abs(to - from) >= 1) return 0;
  return from.toFixed(1) === to.toFixed(1) ? decimals : Math.min(1, decimals);
}

/** From … to. */
export const Arrow = () => (
  <svg viewBox="0 0 18 10" width="15" height="9" role="img" aria-label="→">
    <path d="M1 5h15M12 1l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.6" />
  </svg>
);

/** A gauge that changed, from where to where, as a small card that opens the chains of its causes. */
export function Change({ change }: { readonly change: GaugeChange }) {
  const { game, speech, ui } = useLaterScene();
  const [isAsked, setAsked] = useState(false);
  const { text, language } = speech;
  const gauge = game.level.gauges[change.gauge];
  if (!gauge) return null;
  const name = text.gauges[gauge.id]?.name ?? gauge.id;
  const digits = digitsOf(change, gauge);
  const number = (value: number): string => formatNumber(language, value, digits);
  const isUp = change.to > change.from;
  const since = delayedFrom(game, change);
  const wantsMore = wantsMoreOf(game, change.gauge);
  const mood = wantsMore === null ? 'open' : wantsMore === isUp ? 'good' : 'bad';
  return (
    <li class={`change ${mood}`}>
      <Sheet
        id={`why-${change.gauge}`}
        title={ui.whyTitle(name)}
        kind="chip"
        onOpen={() => setAsked(true)}
        label={
          <>
            <span class="name">{name}</span>{' '}
            <span class="moved-from">
              <span class="numbers">{number(change.from)}</span>
              <Arrow />
              <b class="numbers">{number(change.to)}</b> <span class="unseen">{ui.why}</span>
              <span class="why" aria-hidden="true">
                ?
              </span>
            </span>
            {mood !== 'open' && <span class="mood">{ui.moods[mood]}</span>}
            {since !== null && (
              <span class="since">{ui.since(formatShortDate(language, game.level.dates[since - 1] ?? ''))}</span>
            )}
          </>
        }
      >
        {isAsked && <WhyGraph changes={change.entries} />}
      </Sheet>
    </li>
  );
}
