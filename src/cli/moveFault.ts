import { isGuessable, stepOf } from '../engine/decisions/predict.ts';
import { type Options, optionsFor } from '../engine/optionsFor.ts';
import { optionsIn } from '../engine/optionsIn.ts';
import type { CompiledLevel, DecisionPoint, GameState, OfferPoint, PredictPoint } from '../engine/types.ts';
import { isGuess, isThreat, type Playthrough } from '../level/playthrough.ts';
import { unknownName } from '../level/problem.ts';

type Move = Playthrough['decisions'][number];
type At<K extends Options['kind']> = Extract<Options, { kind: K }>;

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

function optionFault(point: DecisionPoint, { options }: At<'choose'>, move: Move): string | undefined {
  if (typeof move !== 'string') return `"${point.id}" is no table: write one of its options, ${quoted(options)}`;
  if (options.includes(move)) return undefined;
  const ids = optionsIn(point).map(({ id }) => id);
  if (!ids.includes(move)) return `${unknownName('option', move, ids)} (decision "${point.id}")`;
  return `option "${move}" of "${point.id}" cannot be taken at that moment, since its \`when\` does not hold: write ${quoted(options)}`;
}

function countersFault(level: CompiledLevel, point: OfferPoint, offer: At<'offer'>, move: Record<string, number>) {
  const ids = offer.goods.map((good) => level.goods[good]?.id ?? '');
  const stranger = Object.keys(move).find((id) => !ids.includes(id));
  if (stranger !== undefined) return `${unknownName('good', stranger, ids)} (table "${point.id}")`;
  if (!offer.moves.includes('propose')) return `"${point.id}" has no round left for a proposal: write accept or leave`;
  const most = (id: string): number => offer.most[ids.indexOf(id)] ?? 0;
  const over = ids.find((id) => (move[id] ?? 0) > most(id));
  return (
    over && `the table "${point.id}" has ${most(over)} counters of "${over}" at most at that moment, not ${move[over]}`
  );
}

const KINDS = ['instrument', 'audience', 'proof'] as const;

function threatFault(point: DecisionPoint, { parts }: At<'threaten'>, move: Move): string | undefined {
  if (!isThreat(move)) {
    const sample = parts.map(([id = '']) => id).join(', ');
    return `"${point.id}" is a threat: write \`{ threat: [${sample}], meant: true }\``;
  }
  const wrong = KINDS.findIndex((_, i) => !parts[i]?.includes(move.threat[i] ?? ''));
  const kind = KINDS[wrong];
  return kind && `${unknownName(kind, move.threat[wrong] ?? '', parts[wrong] ?? [])} (decision "${point.id}")`;
}

function guessFault(level: CompiledLevel, point: PredictPoint, move: Move): string | undefined {
  if (isGuess(move) && move.guess === 'none') return undefined;
  if (point.drawn) {
    if (isGuess(move) && isGuessable(level, point, move.guess)) return undefined;
    const [least, most] = point.drawn.range;
    const id = level.gauges[point.drawn.gauge]?.id;
    const steps = `from ${least} to ${most} in steps of ${stepOf(level, point.drawn)}`;
    return `"${point.id}" is drawn: write \`{ guess: ${least} }\`, a value of "${id}" ${steps}`;
  }
  const ids = point.options.map(({ id }) => id);
  if (typeof move !== 'string') return `"${point.id}" is a prediction: write what is expected, ${quoted(ids)}`;
  return ids.includes(move) ? undefined : `${unknownName('option', move, ids)} (prediction "${point.id}")`;
}

function tableFault(level: CompiledLevel, point: OfferPoint, offer: At<'offer'>, move: Move): string | undefined {
  if (isThreat(move)) return `"${point.id}" is a table, no threat: write accept, leave, or goods`;
  if (isGuess(move)) return `"${point.id}" is a table, no prediction: write accept, leave, or goods`;
  if (typeof move !== 'string') return countersFault(level, point, offer, move);
  if (move === 'leave' || offer.moves.some((possible) => possible === move && move !== 'propose')) return undefined;
  if (move === 'accept') return `nothing lies on the table "${point.id}" yet: write goods or leave`;
  const [good = 'good'] = offer.goods.map((index) => level.goods[index]?.id ?? '');
  return `"${move}" is no move at the table "${point.id}": write accept, leave, or goods such as { ${good}: 1 }`;
}

/** Why a recorded move cannot be made in a state, in words for its author; undefined if it can. */
export function moveFault(level: CompiledLevel, state: GameState, seat: number, move: Move): string | undefined {
  const options = optionsFor(level, state, seat);
  const ending = level.endings[state.ending]?.id;
  if (ending) return `the game has ended before this decision (in "${ending}"): delete it and those below`;
  if (options.kind === 'none') return 'no decision of this seat is open here: delete this one and those below';
  const point = level.decisions[options.point] as DecisionPoint;
  if (options.kind === 'choose') return optionFault(point, options, move);
  if (options.kind === 'threaten') return threatFault(point, options, move);
  if (point.kind === 'predict') return guessFault(level, point, move);
  return tableFault(level, point as OfferPoint, options as At<'offer'>, move);
}
