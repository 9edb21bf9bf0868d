import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Decision, Picture } from '../engine/types.ts';
import type { Fact } from '../level/facts.ts';
import type { FrontPageText, Language, LevelText } from '../level/levelText.ts';
import type { Usual } from '../level/usualRuns.ts';
import type { Game, GameActions, GameStore, Store } from '../store/gameStore.ts';
import type { Speech } from '../text/sentence.ts';
import { UI } from '../text/ui.ts';
import type { UiText } from '../text/uiText.ts';
import type { Later } from './laterDownload.ts';

type Words = Readonly<Record<Language, string>>;

/** The edition of the page: light, dark, or as the device has it. */
export type Theme = 'auto' | 'light' | 'dark';

/** A level as the page of all levels shows it, before it is loaded. */
export interface LevelCard {
  readonly id: string;
  readonly title: Words;
  readonly question: Words;
  readonly time: Words;
  /** An SVG path on a square of 512; null where the level has no icon. */
  readonly icon: string | null;
  /** How its picture is drawn; null for none. */
  readonly cover: Picture | null;
  readonly seats: readonly SeatCard[];
  readonly endings: readonly { readonly id: string; readonly title: Words }[];
  /** The day, as it is read, up to which its sources reach. */
  readonly asOf: Words;
}

/** A seat as the page of all levels shows it. */
export interface SeatCard {
  readonly id: string;
  readonly name: Words;
  readonly goal: Words;
  readonly knows: Words;
}

/** What the screen needs besides the game: language, words, notices. */
export interface SessionState {
  readonly language: Language;
  /** The words of the loaded level, by language. */
  readonly texts: Readonly<Record<Language, LevelText>>;
  /** Short notices to the reader, newest last. */
  readonly notices: readonly string[];
  /** What the sheet behind the basis tags shows: a fact id or `assumption`; null before the first press. */
  readonly shownBasis: string | null;
  readonly hasNumberKeys: boolean;
  /** May one ask what options would lead to? Who made the link can have locked it. */
  readonly forecasts: 'on' | 'off' | 'locked';
  readonly hasSound: boolean;
  /** The sound that is heard just now, to be said in words; null in silence. */
  readonly caption: string | null;
  readonly theme: Theme;
  /** Did the reader ask for less motion here, whatever the device says? */
  readonly isCalm: boolean;
  /** Is the dark edition shown now? */
  readonly isDark: boolean;
  /** Is a stage (canvas) running, or still to come? Without one the card takes its place. */
  readonly stage: 'coming' | 'running' | 'none';
  /** Is the page of all levels and seats open over the run? */
  readonly isChoosing: boolean;
  /** The decisions of a run that is watched as a replay; null where one's own is played. */
  readonly watched: readonly Decision[] | null;
  /** Is the level's model open over the run? */
  readonly isModelOpen: boolean;
  /** Does the game rest, out of sight in somebody else's page or because that page asks for it? */
  readonly isPaused: boolean;
  /** Where the game stands in somebody else's page: what is different there; null on a page of its own. */
  readonly frame: FrameState | null;
}

/** What is different in somebody else's page. */
export interface FrameState {
  /** Where "play on" leads, instead of to the next level; null where the page asks for nothing. */
  readonly next: string | null;
  /** The run on this reader's device: nothing is kept unasked, or it was, or it cannot be. */
  readonly saved: 'not' | 'yes' | 'cannot';
  /** What the newsroom that hosts the game wants put right; null for nothing. */
  readonly correction: Words | null;
}

/** What a level needs besides it, mostly at its end: the facts it speaks of, how simulated runs of it end, its papers. */
export interface Debrief {
  readonly facts: Readonly<Record<string, Fact>>;
  /** Null where it is not kept. */
  readonly usual: Usual | null;
  readonly papers: Readonly<Record<Language, FrontPageText>>;
}

/** What can be passed on of a run. */
export type ShareKind = 'link' | 'picture' | 'protocol';

/** What the screen can ask of the application. */
export interface SessionActions {
  setLanguage(language: Language): void;
  setForecasts(areOn: boolean): void;
  setNumberKeys(isOn: boolean): void;
  setSound(isOn: boolean): void;
  setTheme(theme: Theme): void;
  setCalm(isCalm: boolean): void;
  dismissNotices(): void;
  /** Loads a level and sits down on a seat. */
  open(level: string, seat: string): void;
  /** Opens or closes the page of all levels and seats. The run stays. */
  choose(isOpen: boolean): void;
  /** Opens or closes the page of the level's model. The run stays. */
  openModel(isOpen: boolean): void;
  /** Ids of the endings this reader has played to, by `level.seat`. */
  reached(): Readonly<Record<string, readonly string[]>>;
  /** Starts over with other hidden numbers. */
  again(): void;
  /** What the loaded level needs besides it. @throws whatever the network says */
  debrief(): Promise<Debrief>;
  /** Shows the run as a replay from its beginning, or (null) goes on from where it stands as one's own. */
  watch(decisions: readonly Decision[] | null): void;
  /** A link that holds the run as it stands. */
  link(): string;
  /** Something was asked for that can be passed on. */
  shared(kind: ShareKind): void;
  /** In somebody else's page: keeps the run on this reader's device, or takes up the one kept there. */
  save(): void;
  openSaved(): void;
}

/** Everything the overlay works with. */
export interface Session {
  readonly game: GameStore;
  readonly screen: Store<SessionState>;
  readonly actions: SessionActions;
  readonly later: Later;
}

/** What components draw from: the session with its present states and the words of the chosen language. */
export interface Scene {
  readonly session: Session;
  readonly game: Game & GameActions;
  readonly screen: SessionState;
  readonly speech: Speech;
  readonly ui: UiText;
}

export const SceneContext = createContext<Scene | null>(null);

/** The present scene. @throws Error outside of the app */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('useScene needs the App around it');
  return scene;
}

/**
 * Carries out a decision if the game still stands as it was drawn: the second press of a double press is meant for a card
 * that is already gone.
 */
export function decideOn({ session, game }: Pick<Scene, 'session' | 'game'>, decision: Decision): void {
  if (session.game.getState().state === game.state) game.decide(decision);
}

/** A scene from its parts. */
export function sceneOf(session: Session, game: Game & GameActions, screen: SessionState): Scene {
  const { language, texts } = screen;
  return {
    session,
    game,
    screen,
    speech: { language, level: game.level, text: texts[language], seat: game.seat },
    ui: UI[language],
  };
}
