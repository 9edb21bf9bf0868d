import type { CompiledLevel } from '../engine/types.ts';
import type { GaugeView } from '../engine/viewFor.ts';
import { historyOf } from '../store/consequences.ts';
import { formatAmount, formatShortDate } from '../text/format.ts';
import { causeSentence } from '../text/sentence.ts';
import { useLaterScene } from './useLaterScene.ts';
import { WhyGraph } from './WhyGraph.tsx';

type Change = ReturnType<typeof historyOf>[number];

/** The chains of the newest turn that moved the gauge, older turns folded, and the number it all began with. */
function ExactHistory({ changes, gauge }: { readonly changes: readonly Change[]; readonly gauge: Gauge }) {
  const { speech, ui } = useLaterScene();
  const { language, level, text } = speech;
  const turns = [...new Set(changes.map(({ turn }) => turn))].reverse();
  const began = changes[0]?.from ?? 0;
  return (
    <>
      {turns.map((turn, i) => (
        <details key={turn} open={i === 0} class="past">
          <summary>
            <time dateTime={level.dates[turn - 1]}>{formatShortDate(language, level.dates[turn - 1] ?? '')}</time>
          </summary>
          <WhyGraph changes={changes.filter((change) => change.turn === turn)} />
        </details>
      ))}
      <p class="small">
        {ui.began(formatAmount(language, began, began, gauge.decimals, text.units[gauge.unit] ?? ''))}
      </p>
    </>
  );
}

/** What is known to have moved a number that cannot be read exactly: that it moved and by what, never by how much. */
function SeenCauses({ changes }: { readonly changes: readonly Change[] }) {
  const { speech, ui } = useLaterScene();
  const { language, level } = speech;
  return (
    <ul class="causes">
      {[...changes].reverse().map(({ entry, turn, cause, from, to }) => (
        <li key={entry}>
          <time dateTime={level.dates[turn - 1]}>{formatShortDate(language, level.dates[turn - 1] ?? '')}</time>{' '}
          <b>{to > from ? ui.raised : ui.lowered}</b> {causeSentence(speech, cause)}
        </li>
      ))}
    </ul>
  );
}

type Gauge = CompiledLevel['gauges'][number];

interface GaugeHistoryProps {
  readonly index: number;
  readonly gauge: Gauge;
  readonly view: GaugeView;
}

/** Why a gauge stands where it stands: everything since the start that this seat can know. */
export function GaugeHistory({ index, gauge, view }: GaugeHistoryProps) {
  const { game, ui } = useLaterScene();
  const changes = historyOf(game, index);
  const isExact = view.kind === 'exact';
  return (
    <>
      {!isExact && <p class="small">{ui.unseenCauses}</p>}
      {changes.length > 0 && <h3>{isExact ? ui.why : ui.seenCauses}</h3>}
      {changes.length > 0 &&
        (isExact ? <ExactHistory changes={changes} gauge={gauge} /> : <SeenCauses changes={changes} />)}
      {changes.length === 0 && isExact && <p class="small">{ui.noChain}</p>}
    </>
  );
}
