import { useAlignScene } from './useAlignScene.ts';

/** The wax seal of the canvas (`scenes/parts/paintCard.ts`), round the middle of a box of 16. */
export const SEAL = `M${Array.from({ length: 24 }, (_, i) => {
  const far = 6.9 * (1 + 0.09 * Math.sin(i * 2.3));
  const angle = (i * Math.PI) / 12;
  return `${(8 + far * Math.cos(angle)).toFixed(1)} ${(8 + far * Math.sin(angle)).toFixed(1)}`;
}).join('L')}z`;

/** The sign that a treaty binds two capitals: the seal of the canvas, and the word for those who listen. */
export function Treaty() {
  const { words } = useAlignScene();
  return (
    <span class="treaty">
      <svg viewBox="0 0 16 16" width="17" height="17" aria-hidden="true">
        <path d={SEAL} fill="currentColor" />
        <circle cx="8" cy="8" r="3.6" fill="none" stroke="var(--card)" stroke-opacity="0.75" />
      </svg>
      <span class="unseen">{words.treaty}</span>
    </span>
  );
}
