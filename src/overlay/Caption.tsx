import { CAPTION_WORDS } from '../text/captionWords.ts';
import { useLaterScene } from './useLaterScene.ts';

/** What is heard just now, for those who have the sound on and do not hear it. What it means stands on the card. */
export function Caption() {
  const { screen } = useLaterScene();
  const words = CAPTION_WORDS[screen.language][screen.caption ?? ''];
  return words ? (
    <p class="caption" aria-hidden="true">
      {words}
    </p>
  ) : null;
}
