import type { GameStore } from '../store/gameStore.ts';
import { chooseRenderer } from './parts/chooseRenderer.ts';
import type { StageWords } from './stageContext.ts';

/** How a stage is to be. */
export interface StageOptions extends StageWords {
  /** Skip journeys (tests, screenshots). */
  readonly isFast: boolean;
  /** The reader asked for reduced motion: states change at once, tokens stand still. */
  readonly isStill: boolean;
  /** CSS pixels of the stage that other paper covers now, at its upper and lower edge. */
  readonly covered?: () => { readonly top: number; readonly bottom: number };
  /** The dark edition; light if left out. */
  readonly isDark?: boolean;
  /** Called once, after the first picture. */
  readonly onReady?: () => void;
}

/** A stage that runs. */
export interface Stage {
  /** Writes all names anew. */
  setLanguage(words: StageWords): void;
  /** Draws nothing while it is paused; then takes up what has become of the game. */
  pause(isPaused: boolean): void;
  /** Frees everything; the host is empty again in the next frame. */
  destroy(): void;
}

/**
 * Opens the stage in an element that has a size of its own and no padding; it follows the element's size.
 * @throws where the browser has no canvas, or the engine does not start: the game goes on without a stage
 */
export async function startStage(host: HTMLElement, store: GameStore, options: StageOptions): Promise<Stage> {
  const renderer = chooseRenderer();
  if (!renderer) throw new Error('This browser has no canvas.');
  const { openStage } = await import('./openStage.ts');
  return openStage(host, store, options, renderer);
}
