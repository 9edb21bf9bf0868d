import { useAlignScene } from './useAlignScene.ts';
import { SIGNS } from './webSigns.tsx';

/** What the signs of the web mean, in a word each, below the picture; those who listen have the whole web as a table. */
export function WebKey() {
  const { words } = useAlignScene();
  return (
    <p class="web-key" aria-hidden="true">
      {words.key.map(([sign, meaning]) => (
        <span key={sign}>
          <svg viewBox="0 0 26 14" width="22" height="12" aria-hidden="true">
            {SIGNS[sign]}
          </svg>
          {meaning}
        </span>
      ))}
    </p>
  );
}
