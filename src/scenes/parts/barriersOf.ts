import type { Flow } from '../../engine/types.ts';
import type { Game } from '../../store/gameStore.ts';
import { flowsOf } from '../../store/selectors.ts';
import { type ThreatFate, type ThreatNow, threatOf, threatsMade } from '../../store/threat.ts';
import { instrumentIcon } from './threatPictures.ts';

/** How a barrier is drawn: its place only, in pencil, firmly, stamped in ink, worn off, torn away, or folded to a note. */
type BarrierLook = 'place' | 'sketch' | 'firm' | 'stamped' | 'worn' | 'torn' | 'note';

/** A threat as it lies across a stream. */
export interface Barrier {
  /** Decision point of the threat. */
  readonly id: string;
  /** The stream that is to stop; null where the level has none of the threatened side's. */
  readonly flow: Flow | null;
  /** Amount of that stream now, 0 to 10. */
  readonly amount: number;
  /** Where on its way, as a part of it (0 to 1). */
  readonly part: number;
  readonly look: BarrierLook;
  readonly icon: string;
  readonly isOffer: boolean;
  /** Actor ids: who threatens, who is threatened. */
  readonly sides: readonly [string, string];
  /** Share (0 to 1) of the stream that finds a way round. */
  readonly leak: number;
  /** Is what became of it news? */
  readonly isNews: boolean;
}

/** Part of the way at which the first barrier stands, and how far behind it the next one. */
export const FIRST = 0.3;
export const NEXT = 0.2;
const LOOKS: Readonly<Record<ThreatFate, BarrierLook | null>> = {
  open: 'firm',
  carried: 'stamped',
  dropped: 'torn',
  heeded: 'note',
  refused: null,
};

/** The stream of an actor that a threat is to stop: the strongest now on the map, or else the first it may have. */
function threatenedFlow(game: Game, target: string): Pick<Barrier, 'flow' | 'amount'> {
  const own = flowsOf(game).filter(({ flow }) => flow.actor === target);
  const [strongest] = [...own].sort((a, b) => b.amount - a.amount);
  return strongest ?? { flow: game.level.flows.find(({ actor }) => actor === target) ?? null, amount: 0 };
}

function sketchOf({ point, parts, sides }: ThreatNow): Pick<Barrier, 'id' | 'look' | 'icon' | 'isOffer' | 'sides'> {
  const instrument = point.instruments.find(({ id }) => id === parts[0]);
  return {
    id: point.id,
    look: instrument ? 'sketch' : 'place',
    icon: instrument ? instrumentIcon(instrument.id) : '',
    isOffer: instrument?.isOffer ?? false,
    sides,
  };
}

/** All threats that lie on the map now, in order. What was dropped is gone with the next decision. */
export function barriersOf(game: Game): readonly Barrier[] {
  const barriers: Barrier[] = [];
  let stamped = 0;
  for (const { point, instrument, sides, fate, isNews, leak, isWorn } of threatsMade(game)) {
    const look = isWorn && fate === 'carried' ? 'worn' : LOOKS[fate];
    if (!look) continue;
    // Torn paper says something only where something flows past it.
    if (look === 'torn' && (!isNews || threatenedFlow(game, sides[1]).amount === 0)) continue;
    const { id, isOffer } = instrument;
    const part = FIRST + NEXT * stamped;
    barriers.push({
      id: point.id,
      ...threatenedFlow(game, sides[1]),
      part,
      look,
      icon: instrumentIcon(id),
      isOffer,
      sides,
      leak,
      isNews: isNews && look !== 'firm',
    });
    if (fate === 'carried') stamped++;
  }
  const threat = threatOf(game);
  if (threat && barriers.every(({ id }) => id !== threat.point.id)) {
    const part = FIRST + NEXT * stamped;
    barriers.push({ ...sketchOf(threat), ...threatenedFlow(game, threat.sides[1]), part, leak: 0, isNews: false });
  }
  return barriers;
}

/** The barriers that were carried out across a stream that still runs; none where it runs freely. */
export function standingAcross(barriers: readonly Barrier[], flow: string): readonly Barrier[] {
  return barriers.filter(({ look, flow: across, amount }) => look === 'stamped' && across?.id === flow && amount > 0);
}
