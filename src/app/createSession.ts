import { createStore } from 'zustand/vanilla';
import type { PlayableLevel } from '../level/compileLevel.ts';
import type { Language } from '../level/levelText.ts';
import type { Session, SessionActions, SessionState } from '../overlay/Session.ts';
import { createGameStore, type GameStore, runOf } from '../store/gameStore.ts';
import { UI } from '../text/ui.ts';
import { FIRST_LEVEL, FIRST_SEED } from './first.ts';
import { fittingRun } from './fittingRun.ts';
import { firstLevel, hasLevel, LEVELS, loadFacts, loadLevel } from './levels.ts';
import { type QueryParameters, readQuery, shown } from './queryParameters.ts';
import { decodeDecisions, linkTo } from './runLink.ts';
import { loadSavedRun, saveRun } from './savedRun.ts';

function languageOf(query: QueryParameters): Language {
  if (query.language) return query.language;
  const wanted = globalThis.navigator?.languages ?? ['en'];
  return wanted.find((tag) => /^(de|en)\b/i.test(tag))?.slice(0, 2).toLowerCase() === 'de' ? 'de' : 'en';
}

interface Opening {
  readonly playable: PlayableLevel;
  readonly game: GameStore;
  readonly notices: readonly string[];
}

async function load(id: string, language: Language, notices: string[]): Promise<PlayableLevel> {
  try {
    return await loadLevel(id);
  } catch {
    notices.push(UI[language].notice.load);
    return firstLevel;
  }
}

/** What the page opens with: the run of the address, else the run of the last visit, else the first level. */
async function openingOf(query: QueryParameters, language: Language): Promise<Opening> {
  const words = UI[language].notice;
  const notices = query.refused.map(({ name, given }) => (name === 'lang' ? words.language(given) : words.number(name, given)));
  const asksForNothing = !query.level && !query.seat && query.seed === null && query.run === null && query.turn === null;
  const saved = asksForNothing ? loadSavedRun() : null;
  if (query.level && !hasLevel(query.level)) notices.push(words.level(shown(query.level)));
  const wanted = saved && hasLevel(saved.level) ? saved.level : query.level;
  const playable = await load(wanted && hasLevel(wanted) ? wanted : FIRST_LEVEL, language, notices);
  const { level } = playable;
  const seats = level.seats.map(({ id }) => id);
  const seat = saved?.seat ?? query.seat ?? seats[0] ?? '';
  if (!seats.includes(seat)) notices.push(words.seat(shown(seat)));
  const decoded = decodeDecisions(query.run ?? '');
  const asked = {
    level: level.id,
    version: saved?.version ?? query.version ?? level.version,
    seat: seats.includes(seat) ? seat : (seats[0] ?? ''),
    seed: saved?.seed ?? query.seed ?? FIRST_SEED,
    decisions: saved?.decisions ?? decoded.decisions,
  };
  const { run, isWhole } = fittingRun(level, asked, query.turn);
  if (asked.version !== level.version) notices.push(words.oldRun);
  else if (!isWhole || !decoded.isWhole) notices.push(words.run);
  else if (saved && saved.decisions.length > 0) notices.push(words.saved);
  return { playable, game: createGameStore(level, run), notices };
}

function actionsOf(game: GameStore, screen: Session['screen']): SessionActions {
  const facts = new Map<string, ReturnType<typeof loadFacts>>();
  return {
    setLanguage(language) {
      document.documentElement.lang = language;
      screen.setState({ language, notices: [] });
    },
    setNumberKeys: (hasNumberKeys) => screen.setState({ hasNumberKeys }),
    dismissNotices: () => screen.setState({ notices: [] }),
    open(id, seat) {
      loadLevel(id).then(
        ({ level, text }) => {
          const isSame = game.getState().level.id === id;
          const seed = isSame ? game.getState().seed : newSeed();
          screen.setState({ texts: text, notices: [] });
          game.getState().load(level, { level: id, version: level.version, seat, seed, decisions: [] });
          document.querySelectorAll<HTMLElement>(':popover-open').forEach((leaf) => leaf.hidePopover());
          globalThis.scrollTo({ top: 0 });
        },
        () => screen.setState({ notices: [UI[screen.getState().language].notice.load] }),
      );
    },
    again: () => game.getState().restart(newSeed()),
    facts() {
      const { id } = game.getState().level;
      // A failed download must not be remembered: the next press tries again.
      const found = facts.get(id) ?? loadFacts(id);
      facts.set(id, found);
      found.catch(() => facts.delete(id));
      return found;
    },
    link: () => linkTo(location.href, runOf(game.getState()), screen.getState().language),
  };
}

/** A seed that nobody has seen. Chance belongs here, outside the model. */
const newSeed = (): number => Math.floor(Math.random() * 1_000_000);

/** Builds the session from the address, the storage and the first level. */
export async function createSession(): Promise<{ readonly session: Session; readonly isFirstCard: boolean; readonly query: QueryParameters }> {
  const query = readQuery(location.search);
  const language = languageOf(query);
  document.documentElement.lang = language;
  const { playable, game, notices } = await openingOf(query, language);
  const screen = createStore<SessionState>(() => ({
    language,
    texts: playable.text,
    notices,
    hasNumberKeys: true,
    stage: 'coming',
  }));
  game.subscribe((state, before) => {
    if (state.decisions !== before.decisions || state.level !== before.level) saveRun(runOf(state));
  });
  const session: Session = { game, screen, actions: actionsOf(game, screen), levels: LEVELS };
  const { level, seed, decisions } = game.getState();
  const isFirstCard = level.id === FIRST_LEVEL && seed === FIRST_SEED && decisions.length === 0 && notices.length === 0;
  return { session, isFirstCard, query };
}
