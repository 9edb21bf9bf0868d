import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import type { Workload } from './engineBench.ts';
import type { Contender } from './measure.ts';

interface Board {
  gauges: number[];
  turns: number;
}

const keep = (value: number): number => Math.min(100, Math.max(0, value));

/** A game of the same size: two players in turn, each move changes as many numbers, and the last move ends the game. */
function gameOf({ changesPerChoice, gauges, choicesPerRun }: Workload) {
  return {
    name: 'equal',
    disableUndo: true,
    setup: (): Board => ({ gauges: Array.from({ length: gauges }, (_, i) => 40 + i), turns: 0 }),
    turn: { minMoves: 1, maxMoves: 1 },
    moves: {
      choose: ({ G }: { G: Board }, place: number): void => {
        for (let i = 0; i < changesPerChoice; i++) {
          const gauge = (place * changesPerChoice + i) % gauges;
          G.gauges[gauge] = keep((G.gauges[gauge] as number) + (i % 2 === 0 ? 1 : -1) * (place + 1));
        }
        G.turns++;
      },
    },
    endIf: ({ G }: { G: Board }): { over: true } | undefined => (G.turns >= choicesPerRun ? { over: true } : undefined),
  };
}

/**
 * Whole matches, from the first state to the end; counts moves. Equal to the engine: moves per run, numbers, changes per
 * move, an end condition, an unchanged state before each move. In boardgame.io's favour: its reducer is driven directly,
 * without client, store, network or undo, and there are no rules, events, options and records of causes. Its immutable
 * updates, turn order and plugins are what it always does.
 */
export function boardgameChoices(workload: Workload): Contender {
  const game = gameOf(workload);
  const reducer = CreateGameReducer({ game });
  const first = InitializeGame({ game, numPlayers: 2 });
  const move = (place: number, playerID: string) =>
    ({ type: 'MAKE_MOVE', payload: { type: 'choose', args: [place], playerID, credentials: undefined } }) as const;
  return {
    batch() {
      let choices = 0;
      for (let run = 0; run < workload.runs.length; run++) {
        let state = first;
        while (state.ctx.gameover === undefined) {
          state = reducer(state, move(choices % 3, state.ctx.currentPlayer) as never) as typeof state;
          choices++;
        }
      }
      if (choices !== workload.runs.length * workload.choicesPerRun)
        throw new Error('a match did not end where it should');
      return choices;
    },
  };
}
