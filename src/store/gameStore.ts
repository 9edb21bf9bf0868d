import { createStore, type StoreApi } from 'zustand/vanilla';
import { decideAndAnswer, startRun } from '../bots/playRun.ts';
import { awaitedSeat } from '../engine/awaitedSeat.ts';
import type { CompiledLevel, Decision, GameState, Run, Trace } from '../engine/types.ts';
import { type View, viewFor } from '../engine/viewFor.ts';

/** A run as it stands: what was decided, and everything recomputed from it. */
export interface Game {
  readonly level: CompiledLevel;
  /** Index of the held seat. */
  readonly seat: number;
  readonly seed: number;
  /** The held seat's own decisions. */
  readonly decisions: readonly Decision[];
  readonly state: GameState;
  readonly trace: Trace;
  /** Length of the trace before each own decision; the last part of the trace is what followed from the last one. */
  readonly marks: readonly number[];
  /** The same run before the last own decision: going back needs nothing played anew. Null at its beginning. */
  readonly earlier: Computed | null;
  /** What the held seat can see; made once per change. */
  readonly view: View;
  /** Counters of each good now lying on the table, before they are proposed; null away from the table. */
  readonly counters: readonly number[] | null;
  /** The threat that is being put together, before it is made; null elsewhere. */
  readonly draft: ThreatDraft | null;
  /** Actor id of the partner whose tie the held seat looks at; null where it looks at the whole web. */
  readonly facing: string | null;
}

/** A threat half made: ids of its instrument, audience and proof, and whether it is meant; null where still open. */
interface ThreatDraft {
  readonly parts: readonly [string | null, string | null, string | null];
  readonly isMeant: boolean | null;
}

/** The only writers of a game. */
export interface GameActions {
  /** Carries out a decision of the held seat. @throws DecisionError if it is not possible now */
  decide(decision: Decision): void;
  /** Works out ahead what a decision would lead to, so that `decide` has it at once. Nothing is to be seen of it. */
  rehearse(decision: Decision): void;
  /** Goes back to before the n-th own decision (from 0). */
  undo(to: number): void;
  /** Starts again, with the same seed unless another is given. */
  restart(seed?: number): void;
  /** Takes over another run, of any level. @throws DecisionError if its decisions do not fit */
  load(level: CompiledLevel, run: Run): void;
  /** Puts counters of one good (position at the table) on the table, within its limits. */
  arrange(good: number, steps: number): void;
  /** Chooses a part of the threat: 0 instrument, 1 audience, 2 proof. */
  compose(group: 0 | 1 | 2, part: string): void;
  /** Settles in secret whether the threat would be carried out. */
  mean(isMeant: boolean): void;
  /** Turns to a partner at the web, or back to the whole of it (null). */
  face(partner: string | null): void;
}

/** A value that can be read and listened to; what screens need to know of a store. */
export type Store<S> = StoreApi<S>;

export type GameStore = Store<Game & GameActions>;

type Computed = Pick<Game, 'state' | 'trace' | 'marks' | 'decisions' | 'earlier'>;

/** The counters a seat finds when its turn at the table comes: the standing offer, or none. */
function countersOf(view: View): readonly number[] | null {
  const { options } = view;
  if (options.kind !== 'offer') return null;
  return options.goods.map((_, i) => Math.min(options.table.standing?.[i] ?? 0, options.most[i] ?? 0));
}

/** A stage of a run without all that is worked out from it. */
const stageOf = ({ state, trace, marks, decisions, earlier }: Computed): Computed => ({
  state,
  trace,
  marks,
  decisions,
  earlier,
});

function extend(level: CompiledLevel, seat: number, before: Computed, decision: Decision): Computed {
  const next = decideAndAnswer(level, before.state, seat, decision);
  return {
    state: next.state,
    trace: [...before.trace, ...next.trace],
    marks: [...before.marks, before.trace.length],
    decisions: [...before.decisions, decision],
    earlier: stageOf(before),
  };
}

/**
 * Recomputes a run from its decisions.
 * @throws DecisionError at the first decision that does not fit
 */
function computeRun(level: CompiledLevel, seat: number, seed: number, decisions: readonly Decision[]): Computed {
  const first = startRun(level, seat, seed);
  let computed: Computed = { ...first, marks: [], decisions: [], earlier: null };
  for (const decision of decisions) computed = extend(level, seat, computed, decision);
  return computed;
}

function gameOf(level: CompiledLevel, seat: number, seed: number, computed: Computed): Game {
  const view = viewFor(level, computed.state, seat);
  const draft: ThreatDraft | null =
    view.options.kind === 'threaten' ? { parts: [null, null, null], isMeant: null } : null;
  return { level, seat, seed, ...computed, view, counters: countersOf(view), draft, facing: null };
}

const seatIndex = (level: CompiledLevel, id: string): number =>
  Math.max(
    0,
    level.seats.findIndex((seat) => seat.id === id),
  );

/** A game as it stood before the n-th of its own decisions (from 0). */
export function gameBefore(game: Game, to: number): Game {
  let stage: Computed = game;
  while (stage.decisions.length > to && stage.earlier) stage = stage.earlier;
  return gameOf(game.level, game.seat, game.seed, stageOf(stage));
}

/** A store that holds one game. */
export function createGameStore(level: CompiledLevel, run: Run): GameStore {
  const open = (at: CompiledLevel, { seat: id, seed, decisions }: Run): Game => {
    const seat = seatIndex(at, id);
    return gameOf(at, seat, seed, computeRun(at, seat, seed, decisions));
  };
  const ahead = new WeakMap<GameState, Map<string, Computed>>();
  const after = (game: Game, decision: Decision): Computed => {
    const key = JSON.stringify(decision);
    const found = ahead.get(game.state) ?? new Map<string, Computed>();
    const computed = found.get(key) ?? extend(game.level, game.seat, game, decision);
    ahead.set(game.state, found.set(key, computed));
    return computed;
  };
  return createStore<Game & GameActions>()((set, get) => ({
    ...open(level, run),
    decide(decision) {
      const game = get();
      if (awaitedSeat(game.level, game.state) !== game.seat) return;
      set(gameOf(game.level, game.seat, game.seed, after(game, decision)));
    },
    rehearse(decision) {
      const game = get();
      if (awaitedSeat(game.level, game.state) === game.seat) after(game, decision);
    },
    undo(to) {
      set(gameBefore(get(), to));
    },
    restart(seed) {
      const { level: at, seat, seed: same } = get();
      set(gameOf(at, seat, seed ?? same, computeRun(at, seat, seed ?? same, [])));
    },
    load(other, otherRun) {
      set(open(other, otherRun));
    },
    arrange(good, steps) {
      const { counters, view } = get();
      if (!counters || view.options.kind !== 'offer') return;
      const most = view.options.most[good] ?? 0;
      const next = counters.slice();
      next[good] = Math.min(most, Math.max(0, Math.round(steps)));
      set({ counters: next });
    },
    compose(group, part) {
      const { draft, view } = get();
      if (!draft || view.options.kind !== 'threaten' || !view.options.parts[group].includes(part)) return;
      const parts = draft.parts.map((was, i) => (i === group ? part : was)) as [
        string | null,
        string | null,
        string | null,
      ];
      set({ draft: { ...draft, parts } });
    },
    mean(isMeant) {
      const { draft } = get();
      if (draft) set({ draft: { ...draft, isMeant } });
    },
    face(partner) {
      const point = get().level.decisions[get().view.point];
      if (point?.kind === 'align') set({ facing: partner });
    },
  }));
}

/** The run a game holds: all that is saved or shared. */
export function runOf(game: Game): Run {
  const { level, seat, seed, decisions } = game;
  return { level: level.id, version: level.version, seat: level.seats[seat]?.id ?? '', seed, decisions };
}
