import { useAlignScene } from './useAlignScene.ts';

/** The edge of a seal, pressed out a little: the same that is drawn on the threads of the stage. */
const WAX = `M${Array.from({ length: 24 }, (_, i) => {
  const [far, turn] = [6 * (1 + 0.09 * Math.sin(i * 2.3)), (i * Math.PI) / 12];
  return `${(7 + far * Math.cos(turn)).toFixed(1)} ${(7 + far * Math.sin(turn)).toFixed(1)}`;
}).join('L')}Z`;

/** The sign that a treaty binds two capitals: a seal, and the word for those who listen. */
export function Treaty() {
  const { words } = useAlignScene();
  return (
    <span class="treaty">
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d={WAX} fill="#a5342b" />
        <circle cx="7" cy="7" r="3.4" fill="none" stroke="#fbe9e0" stroke-width="1.1" />
      </svg>
      <span class="unseen">{words.treaty}</span>
    </span>
  );
}
