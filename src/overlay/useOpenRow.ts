import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useScene } from './Session.ts';

/** The row that is open: a partner (the store knows it, too), or a pact; null where all are closed. */
interface OpenRow {
  readonly partner: string | null;
  readonly pact: string | null;
  readonly press: (row: { readonly partner: string } | { readonly pact: string }) => void;
}

/** Escape closes what is open, unless a sheet or another page lies over it: then it closes that. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector(':popover-open, dialog[open]')) close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Brings an opened row into view, from its top if it is higher than the room for it. */
function bringIntoView(row: Element): void {
  const isStill =
    document.documentElement.matches('[data-fast], [data-calm]') ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  const room = globalThis.innerHeight - Number.parseFloat(getComputedStyle(row).scrollMarginTop);
  const block = row.getBoundingClientRect().height > room ? 'start' : 'nearest';
  row.scrollIntoView({ block, behavior: isStill ? 'auto' : 'smooth' });
}

/**
 * Which row of the web's card is open. One at a time, opened here or on the canvas; it comes into view, and the focus stays
 * in the list when what had it goes.
 */
export function useOpenRow(list: RefObject<HTMLElement | null>): OpenRow {
  const { game } = useScene();
  const [openPact, setPact] = useState<string | null>(null);
  const partner = game.facing;
  const pact = partner === null ? openPact : null;
  const open = partner ?? pact;
  const before = useRef(open);
  const hadFocus = list.current?.contains(document.activeElement) === true;
  /** Was it opened here, with a finger, a key or a number? Then the focus goes with it. */
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    if (before.current === open) return;
    const rowOf = (id: string | null): HTMLElement | null | undefined =>
      list.current?.querySelector(`[data-partner="${id}"], [data-pact="${id}"]`);
    const row = rowOf(open);
    const isLost = hadFocus && !list.current?.contains(document.activeElement);
    if (isPressed.current || isLost) (row ?? rowOf(before.current))?.focus({ preventScroll: true });
    isPressed.current = false;
    const item = row?.closest('li');
    if (item) bringIntoView(item);
    before.current = open;
    if (partner !== null) setPact(null);
  }, [open]);
  useEscape(open !== null, () => {
    setPact(null);
    game.face(null);
  });
  return {
    partner,
    pact,
    press(row) {
      const isPact = 'pact' in row;
      isPressed.current = true;
      setPact(isPact && row.pact !== pact ? row.pact : null);
      game.face(!isPact && row.partner !== partner ? row.partner : null);
    },
  };
}
