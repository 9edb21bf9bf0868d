import type { Run } from '../engine/types.ts';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Language } from '../level/levelText.ts';
import { createGameStore, type GameStore } from '../store/gameStore.ts';
import { UI } from '../text/ui.ts';
import { FIRST_LEVEL, FIRST_SEED } from './first.ts';
import { fittingRun } from './fittingRun.ts';
import { firstLevel, hasLevel, loadLevel } from './levels.ts';
import { type QueryParameters, shown } from './queryParameters.ts';
import { decodeDecisions } from './runLink.ts';
import { loadSavedRun } from './savedRun.ts';

/** What the page opens with, and what the reader is told about it. */
export interface Opening {
  readonly playable: PlayableLevel;
  readonly game: GameStore;
  readonly notices: readonly string[];
}

/** A run somebody asks for; `isWhole` is false where part of it could not be read. */
interface Asked {
  readonly run: Partial<Run>;
  readonly isWhole: boolean;
  readonly isSaved: boolean;
}

const asksForNothing = ({ level, seat, seed, run, turn }: QueryParameters): boolean =>
  !level && !seat && seed === null && run === null && turn === null;

/** The run of the address or, where it asks for nothing, that of the last visit. */
function askedRun(query: QueryParameters): Asked {
  const saved = asksForNothing(query) ? loadSavedRun() : null;
  if (saved && hasLevel(saved.level)) return { run: saved, isWhole: true, isSaved: true };
  const { decisions, isWhole } = decodeDecisions(query.run ?? '');
  const run = {
    ...(query.level ? { level: query.level } : {}),
    ...(query.seat ? { seat: query.seat } : {}),
    ...(query.seed === null ? {} : { seed: query.seed }),
    ...(query.version === null ? {} : { version: query.version }),
    decisions,
  };
  return { run, isWhole, isSaved: false };
}

/** A seat of the level: the one asked for, or its first. */
function seatOf({ level }: PlayableLevel, asked: string | undefined, language: Language, notices: string[]): string {
  const seats = level.seats.map(({ id }) => id);
  if (asked !== undefined && !seats.includes(asked)) notices.push(UI[language].notice.seat(shown(asked)));
  return asked !== undefined && seats.includes(asked) ? asked : (seats[0] ?? '');
}

async function levelOf(id: string | undefined, language: Language, notices: string[]): Promise<PlayableLevel> {
  const words = UI[language].notice;
  if (id === undefined) return firstLevel;
  if (!hasLevel(id)) {
    notices.push(words.level(shown(id)));
    return firstLevel;
  }
  try {
    return await loadLevel(id);
  } catch {
    notices.push(words.load);
    return firstLevel;
  }
}

/** What the page opens with: the run of the address, else the run of the last visit, else the first level. */
export async function openingOf(query: QueryParameters, language: Language): Promise<Opening> {
  const words = UI[language].notice;
  const notices = query.refused.map(({ name, given }) => {
    if (name === 'lang') return words.language(given);
    if (name === 'theme') return words.theme(given);
    return name === 'next' || name === 'accent' ? words.odd(name, given) : words.number(name, given);
  });
  const asked = askedRun(query);
  const playable = await levelOf(asked.run.level, language, notices);
  const { level } = playable;
  const isThere = asked.run.level === undefined || asked.run.level === level.id;
  const wanted: Run = {
    level: level.id,
    version: asked.run.version ?? level.version,
    seat: seatOf(playable, asked.run.seat, language, notices),
    seed: asked.run.seed ?? FIRST_SEED,
    // Decisions of a level that is not there mean nothing in another one.
    decisions: isThere ? (asked.run.decisions ?? []) : [],
  };
  const { run, isWhole } = fittingRun(level, wanted, query.turn);
  if (isThere && wanted.version !== level.version) notices.push(words.oldRun);
  else if (isThere && !(isWhole && asked.isWhole)) notices.push(words.run);
  else if (asked.isSaved && run.decisions.length > 0 && !query.isChoosing) notices.push(words.saved);
  return { playable, game: createGameStore(level, run), notices };
}

/** The level and seed of a first visit, from which the prepared page was drawn. */
export function isFirstCard({ playable: { level }, game, notices }: Opening): boolean {
  const { seed, decisions } = game.getState();
  return level.id === FIRST_LEVEL && seed === FIRST_SEED && decisions.length === 0 && notices.length === 0;
}
