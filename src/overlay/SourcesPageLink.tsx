import type { ComponentChildren } from 'preact';
import { useScene } from './Session.ts';

/** Opens a page beside the game; where a frame allows no new window, in the frame, from which "back" leads to the run. */
function openBeside(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  if (window.parent === window) return;
  event.preventDefault();
  const { href } = event.currentTarget;
  const opened = window.open(href, '_blank');
  if (opened) opened.opener = null;
  else location.assign(href);
}

interface SourcesPageLinkProps {
  /** A fact to go to. */
  readonly fact?: string;
  readonly kind?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link to the page of all sources in the language that is read. */
export function SourcesPageLink({ fact, kind = '', title, children }: SourcesPageLinkProps) {
  const { language } = useScene().screen;
  const href = `sources.${language}.html${fact ? `#${fact}` : ''}`;
  return (
    <a href={href} class={kind} title={title} target="_blank" rel="noopener" onClick={openBeside}>
      {children}
    </a>
  );
}
