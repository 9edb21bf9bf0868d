import { useAlignScene } from './useAlignScene.ts';
import { Signs } from './webSigns.tsx';

/** What the signs of the web mean, in a word each, below the picture; those who listen have the whole web as a table. */
export function WebKey() {
  const { words } = useAlignScene();
  return (
    <ul class="web-key" aria-hidden="true">
      <Signs signs={words.key} width={22} />
    </ul>
  );
}
