import type { ComponentChildren } from 'preact';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';

interface AskProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A question mark that opens why something is so. */
export function Ask({ children, ...leaf }: AskProps) {
  const { ui } = useScene();
  const label = (
    <>
      <span class="unseen">{ui.why}</span>
      <span class="why" aria-hidden="true">
        ?
      </span>
    </>
  );
  return (
    <Sheet {...leaf} kind="ask" label={label}>
      {children}
    </Sheet>
  );
}
