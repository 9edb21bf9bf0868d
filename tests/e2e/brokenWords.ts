import type { Frame, Page } from '@playwright/test';

/**
 * What a reader would stumble over on the page as it is laid out now: words cut in two without a hyphen, and words that run
 * out of their box. Words that the browser hyphenates are left out, and what is hidden, clipped on purpose or scrolled away sideways.
 */
export function brokenWords(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    /** Boxes with an edge that is seen. */
    const BOXES =
      'dialog, .gauge > button, .chip, .option, .fork, .plain, .slip, .card, .dock, .wire, .leaf, .row-button, .part, .paper, .week';
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.unseen');
    /** Where one letter stands; none for one that takes no room. */
    const boxOf = (node: Node, at: number, isLast: boolean): DOMRect | undefined => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      // The first letter after a soft hyphen has the hyphen's box, too, on the line before.
      return isLast ? boxes[0] : boxes.at(-1);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      const text = node.textContent ?? '';
      if (
        !parent ||
        text.trim() === '' ||
        parent.closest('script, style, svg, select, canvas, code') ||
        !isShown(parent)
      )
        continue;
      const style = getComputedStyle(parent);
      if (style.textOverflow === 'ellipsis') continue;
      const box = parent.closest(BOXES)?.getBoundingClientRect();
      // After these a line may end.
      for (const { 0: word, index } of text.matchAll(/[^\s\u00ad\u200b\u2013\u2014/·-]+[\u2013/-]?/g)) {
        const [first, last] = [boxOf(node, index, false), boxOf(node, index + word.length - 1, true)];
        if (!first || !last) continue;
        const where = `${word} (${parent.className || parent.tagName})`;
        if (last.top >= first.bottom - 1 && style.hyphens !== 'auto') found.push(`cut: ${where}`);
        if (box && (last.right > box.right + 1 || first.left < box.left - 1)) found.push(`out of its box: ${where}`);
      }
    }
    return found;
  });
}
