import { SCREENS } from '../text/screens.ts';
import type { ScreenWords } from '../text/screenWords.ts';
import { type Scene, useScene } from './Session.ts';

/** The present scene, for screens that are fetched after the first card: with their own words, too. */
export function useLaterScene(): Scene & { readonly ui: ScreenWords } {
  const scene = useScene();
  return { ...scene, ui: SCREENS[scene.screen.language] };
}
