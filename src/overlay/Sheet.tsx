import type { ComponentChildren } from 'preact';
import { useScene } from './Session.ts';

interface LeafProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/**
 * A sheet of paper that is laid over the page by any button whose `popovertarget` is its id. The browser's own popover:
 * Escape and a press beside it close it, and the focus goes back to the button.
 */
export function Leaf({ id, title, onOpen, children }: LeafProps) {
  const { ui } = useScene();
  const heading = `${id}-title`;
  return (
    <div
      id={id}
      popover="auto"
      class="leaf"
      role="dialog"
      aria-labelledby={heading}
      onToggle={(event) => event.newState === 'open' && onOpen?.()}
    >
      <div class="leaf-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="close" popovertarget={id} popovertargetaction="hide" aria-label={ui.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
      </div>
      <div class="leaf-body">{children}</div>
    </div>
  );
}

interface SheetProps extends LeafProps {
  /** What the button says. */
  readonly label: ComponentChildren;
  readonly kind?: string;
}

/** A button with the sheet that it opens. */
export function Sheet({ label, kind = '', ...leaf }: SheetProps) {
  return (
    <>
      <button type="button" class={kind} popovertarget={leaf.id}>
        {label}
      </button>
      <Leaf {...leaf} />
    </>
  );
}
