/** From this width on (em of the reader's letters) the game lies side by side, and its height follows its width. */
const WIDE = 35;
/** Lowest and highest it then wishes to be (em), and its height as a part of its width. */
const [LOWEST, HIGHEST, SHARE] = [30, 45, 0.62];

/**
 * The height (CSS px) a wide game wishes for at a width; null where it is narrow, and its height is that of what it has to say.
 * It depends on the width and the reader's letters alone: a height that looked at the frame's would chase its own tail.
 */
export function wideHeight(width: number, letter: number): number | null {
  if (width < WIDE * letter) return null;
  // Up to 53.75 em wide only a frame lower than 35 em is laid out side by side.
  const most = width < 53.75 * letter ? 35 : HIGHEST;
  return Math.round(Math.min(most * letter, Math.max(LOWEST * letter, width * SHARE)));
}

/** The size (CSS px) of a letter as the reader has set it in the browser: what widths in em are measured by. */
export function letterSize(): number {
  const probe = document.createElement('span');
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:medium;width:1em';
  document.documentElement.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width || 16;
}

/** The height (CSS px) of what the page has to say, whatever height its frame has. */
export function contentHeight(): number {
  const ends = [...document.body.children].map((part) =>
    part instanceof HTMLElement ? part.offsetTop + part.offsetHeight : 0,
  );
  return Math.ceil(Math.max(0, ...ends));
}
