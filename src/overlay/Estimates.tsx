import { type EstimateChange, estimatesOf } from '../store/estimates.ts';
import { formatNumber, formatRange } from '../text/format.ts';
import { Arrow } from './Change.tsx';
import { useScene } from './Session.ts';

/** Estimates that a slip names. */
const MOST = 2;

/** A number that is only estimated from here: its range before and after. Why it moved can only be guessed, too. */
function Estimate({ change }: { readonly change: EstimateChange }) {
  const { game, speech } = useScene();
  const gauge = game.level.gauges[change.gauge];
  if (!gauge) return null;
  const digits = Math.min(1, gauge.decimals);
  const range = ([low, high]: readonly [number, number]): string =>
    formatRange(formatNumber(speech.language, low, digits), formatNumber(speech.language, high, digits));
  return (
    <li class="change open">
      <div class="chip">
        <span class="name">{speech.text.gauges[gauge.id]?.name}</span>{' '}
        <span class="moved-from">
          <span class="numbers">{range(change.from)}</span>
          <Arrow />
          <b class="numbers">{range(change.to)}</b>
        </span>
      </div>
    </li>
  );
}

/** What the seat's staff now estimates otherwise. */
export function Estimates() {
  const { game } = useScene();
  return estimatesOf(game)
    .slice(0, MOST)
    .map((change) => <Estimate key={change.gauge} change={change} />);
}
