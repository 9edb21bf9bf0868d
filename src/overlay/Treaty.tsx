import { useAlignScene } from './useAlignScene.ts';

/** The sign that a treaty binds two capitals: a knot, and the word for those who listen. */
export function Treaty() {
  const { words } = useAlignScene();
  return (
    <span class="treaty">
      <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
        <path
          d="M0 7h5c3 0 4.500-5 8-5 2.500 0 4 1.800 4 5s-1.500 5-4 5c-3.500 0-5-5-8-5M24 7h-5c-3 0-4.500 5-8 5-2.500 0-4-1.800-4-5s1.500-5 4-5c3.500 0 5 5 8 5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
        />
      </svg>
      <span class="unseen">{words.treaty}</span>
    </span>
  );
}
