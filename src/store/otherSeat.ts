import type { TraceEntry } from '../engine/types.ts';
import { type GaugeView, isToldAt, viewFor } from '../engine/viewFor.ts';
import type { Game } from './gameStore.ts';
import type { NewsItem } from './news.ts';
import { isVisible } from './selectors.ts';
import { stateAfter } from './stateAfter.ts';

/** A number of a seat's screen at the end of a turn: as that seat knew it, and as it was. */
export interface KnownNumber {
  readonly gauge: number;
  readonly known: GaugeView;
  readonly truth: number;
}

/** One turn of a run as a seat saw it. */
export interface TurnSeen {
  readonly turn: number;
  /** What was done and reported before its eyes, its own decisions among it, in order of time. */
  readonly seen: readonly NewsItem[];
  /** What was done and reported meanwhile without its knowing. */
  readonly hidden: readonly NewsItem[];
  /** Numbers that looked otherwise to it than at the end of the turn before. */
  readonly numbers: readonly KnownNumber[];
}

/** What is told of a table is how it ended, not each offer. */
const isNews = (entry: TraceEntry): entry is NewsItem =>
  entry.kind === 'event' ||
  (entry.kind === 'decision' && entry.decision.kind !== 'guess' && entry.decision.kind !== 'propose');

const looksAlike = (one: GaugeView | undefined, other: GaugeView): boolean =>
  one?.kind === other.kind && one.low === other.low && one.high === other.high;

/** The run of a game as another seat saw it, turn by turn: from its own views alone, beside what it could not know. */
export function weeksFrom(game: Game, seat: number): readonly TurnSeen[] {
  const { level, trace, state } = game;
  const eyes = { level, seat };
  /** That talks ended is heard from afar, what was agreed is not. */
  const isHalfHeard = (entry: NewsItem): boolean =>
    entry.kind === 'decision' && entry.decision.kind === 'accept' && !isToldAt(level.decisions[entry.point], seat);
  let before: readonly GaugeView[] = viewFor(level, { ...stateAfter(game, -1), turn: 1 }, seat).gauges;
  return Array.from({ length: state.turn }, (_, i): TurnSeen => {
    const turn = i + 1;
    const items = trace.filter(isNews).filter((entry) => entry.turn === turn);
    const end = stateAfter(
      game,
      trace.findLastIndex((entry) => entry.turn === turn),
    );
    const { gauges } = viewFor(level, { ...end, turn }, seat);
    const was = before;
    before = gauges;
    const shown = level.gauges.flatMap((gauge, index) => (gauge.shownTo.includes(seat) ? [index] : []));
    return {
      turn,
      seen: items.filter((entry) => isVisible(eyes, entry)),
      hidden: items.filter((entry) => !isVisible(eyes, entry) || isHalfHeard(entry)),
      numbers: shown
        .filter((index) => !looksAlike(was[index], gauges[index] as GaugeView))
        .map((index) => ({ gauge: index, known: gauges[index] as GaugeView, truth: end.gauges[index] as number })),
    };
  });
}
