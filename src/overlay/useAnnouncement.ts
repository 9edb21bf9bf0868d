import { useRef } from 'preact/hooks';
import type { Scene } from './Session.ts';

/**
 * What a screen reader hears once: after a decision what followed, and at the web the tie that is turned to. What has
 * followed is not said again when the seat turns away.
 */
export function useAnnouncement(scene: Scene): string {
  const { facing, decisions } = scene.game;
  const turnedAt = useRef<unknown>(null);
  if (facing !== null) turnedAt.current = decisions;
  if (facing === null && turnedAt.current === decisions) return '';
  return scene.session.later.now()?.screens.announce(scene) ?? '';
}
