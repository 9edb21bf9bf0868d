import { ALIGN } from '../text/align.ts';
import type { AlignWords } from '../text/alignWords.ts';
import { formatNumber } from '../text/format.ts';
import { type Scene, useScene } from './Session.ts';

/** The present scene with what all parts of the web's card need. */
interface AlignScene extends Scene {
  readonly words: AlignWords;
  /** An actor's name. */
  readonly name: (actor: string) => string;
  /** A number in whole points. */
  readonly points: (value: number) => string;
}

/** The present scene, for the card at the web of ties. */
export function useAlignScene(): AlignScene {
  const scene = useScene();
  const { language, text } = scene.speech;
  return {
    ...scene,
    words: ALIGN[language],
    name: (actor) => text.actors[actor] ?? actor,
    points: (value) => formatNumber(language, Math.round(value), 0),
  };
}
