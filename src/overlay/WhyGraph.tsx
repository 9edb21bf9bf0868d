import type { Cause, TraceEntry } from '../engine/types.ts';
import type { CauseGroup, ChangeEntry } from '../store/consequences.ts';
import { type WhyRow, whyGraph } from '../store/whyGraph.ts';
import { formatChange, formatNumber, formatShortDate } from '../text/format.ts';
import { EntryWords } from './Chain.tsx';
import { SeatMark } from './SeatMark.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** Distance between two lines, where the first lies, and where in its row a knot sits; in CSS pixels. */
const STEP = 18;
const FIRST = 12;
const KNOT = 14;
const placeOf = (lane: number): number => FIRST + lane * STEP;

/** Who stands behind a cause; -1 where it is a rule or an event. */
function seatOf(entry: TraceEntry): number {
  if (entry.kind === 'decision') return entry.seat;
  const cause: Cause | null = entry.kind === 'change' ? entry.cause : null;
  return cause && 'seat' in cause ? cause.seat : -1;
}

/** The sign of a cause: the mark of who decided, a report's sheet, or the ring of a rule. */
function Knot({ row }: { readonly row: WhyRow }) {
  const { game } = useLaterScene();
  const { entry, lane } = row;
  const seat = seatOf(entry);
  const actor = game.level.actors[game.level.seats[seat]?.actor ?? -1]?.id;
  const isReport = entry.kind === 'event' || (entry.kind === 'change' && entry.cause.kind === 'event');
  return (
    <i class={`knot ${isReport ? 'report' : ''} ${actor ? 'decided' : ''}`} style={{ left: `${placeOf(lane)}px` }}>
      {actor && <SeatMark actor={actor} />}
    </i>
  );
}

const Line = ({ lane, kind }: { readonly lane: number; readonly kind: 'whole' | 'above' | 'below' }) => (
  <i class={`why-line ${kind} ${lane === 0 ? 'own' : ''}`} style={{ left: `${placeOf(lane)}px` }} />
);

/** A line that ends in another, from the upper edge of the row to its knot. */
const Join = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const [a, b] = [placeOf(from), placeOf(to)];
  return <path d={`M${a} 0C${a} ${KNOT * 0.8} ${b} ${KNOT * 0.2} ${b} ${KNOT}`} />;
};

/** The lines of one row: for the eye; what they say, the order of the rows says too. */
function Gutter({ row, width }: { readonly row: WhyRow; readonly width: number }) {
  const { lane, group, isFromAbove, isOnBelow, passing, joining } = row;
  return (
    <span class="gutter" style={{ width: `${width}px` }} aria-hidden="true">
      <Line lane={0} kind="whole" />
      {passing.map((other) => (
        <Line key={other} lane={other} kind="whole" />
      ))}
      {!group && isFromAbove && <Line lane={lane} kind="above" />}
      {!group && isOnBelow && <Line lane={lane} kind="below" />}
      <svg width={width} height={KNOT} aria-hidden="true">
        {joining.map((from) => (
          <Join key={from} from={from} to={lane} />
        ))}
      </svg>
      <Knot row={row} />
    </span>
  );
}

interface EndProps {
  readonly value: string;
  readonly width: number;
  readonly kind: 'first' | 'last';
}

/** The number itself, before and after. */
const End = ({ value, width, kind }: EndProps) => (
  <li class={`end ${kind}`}>
    <span class="gutter" style={{ width: `${width}px` }} aria-hidden="true">
      <Line lane={0} kind={kind === 'first' ? 'below' : 'above'} />
      <i class="knot sum" style={{ left: `${placeOf(0)}px` }} />
    </span>
    <p class="numbers">{value}</p>
  </li>
);

interface MovedProps {
  readonly group: CauseGroup;
  readonly decimals: number;
  readonly name: string;
}

/** What a cause did to the gauge in all. */
function Moved({ group, decimals, name }: MovedProps) {
  const { speech, ui } = useLaterScene();
  return (
    <b class="moved">
      <span class="unseen">{name} </span>
      {formatChange(speech.language, group.sum, decimals)}
      {group.times > 1 && <small> ({ui.times(group.times)})</small>}
    </b>
  );
}

/** Why one gauge changed: its own line from its first to its last number, and each cause where it joins. */
export function WhyGraph({ changes }: { readonly changes: readonly ChangeEntry[] }) {
  const { game, speech } = useLaterScene();
  const { level, text, language } = speech;
  const gauge = level.gauges[changes[0]?.gauge ?? -1];
  if (!gauge) return null;
  const rows = whyGraph(game, changes);
  const width = placeOf(Math.max(...rows.flatMap(({ lane, passing }) => [lane, ...passing]))) + FIRST;
  const name = text.gauges[gauge.id]?.name ?? gauge.id;
  const number = (value: number | undefined): string => `${name} ${formatNumber(language, value ?? 0, gauge.decimals)}`;
  const isLong = new Set(rows.map(({ entry }) => entry.turn)).size > 1;
  return (
    <ol class="why-graph">
      <End kind="first" value={number(changes[0]?.from)} width={width} />
      {rows.map((row, i) => {
        const { entry, group } = row;
        const day = level.dates[entry.turn - 1] ?? '';
        const isDated = isLong && entry.turn !== rows[i - 1]?.entry.turn;
        return (
          <li key={entry.entry} class={group ? 'acts' : 'behind'}>
            <Gutter row={row} width={width} />
            <p>
              {isDated && <time dateTime={day}>{formatShortDate(language, day)} </time>}
              {group && <Moved group={group} decimals={gauge.decimals} name={name} />}{' '}
              <EntryWords entry={entry} isOwn={group !== null} />
            </p>
          </li>
        );
      })}
      <End kind="last" value={number(changes.at(-1)?.to)} width={width} />
    </ol>
  );
}
