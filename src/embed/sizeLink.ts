import { askedBy, heightMessages, resizerMessage, type Size, surroundingsOf } from './dialects.ts';
import { contentHeight, letterSize, wideHeight } from './frameHeight.ts';
import { commandIn, type EventData, type EventType, frameMessage } from './messages.ts';

/** How long (ms) a page round the frame may take to give it the height it asked for. */
const PATIENCE = 500;

/** The size this frame would like to have; null where it is not laid out. */
function measure(): (Size & { readonly isNarrow: boolean }) | null {
  const width = globalThis.innerWidth;
  const wide = wideHeight(width, letterSize());
  const height = wide ?? contentHeight();
  return width > 0 && height > 0 ? { width, height, isNarrow: wide === null } : null;
}

/**
 * Tells the page round this frame how high it would like to be, in every dialect, whenever that changes or is asked for. A
 * frame that is not laid out (in a closed tab of its page) says nothing until it is.
 */
export class SizeLink {
  private readonly around = surroundingsOf(location.href);
  /** The frame's name in iframe-resizer, which tells it once: the link of the game takes it over from that of the facade. */
  private resizer = document.documentElement.dataset.resizer ?? null;
  private told: Size = { width: 0, height: 0 };
  private due = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly sizes = new ResizeObserver(() => this.look());
  private readonly parts = new MutationObserver(() => this.watchParts());
  // Shown at last, in a tab or an accordion that was closed: some pages then have forgotten the height.
  private readonly seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.announce(true);
  });

  /** @param level id of the level shown, named with each message */
  constructor(private readonly level: () => string) {
    const { documentElement: root, body } = document;
    this.sizes.observe(root);
    this.seen.observe(root);
    this.parts.observe(body, { childList: true });
    this.watchParts();
    addEventListener('message', this.hear);
    addEventListener('resize', this.look);
    this.announce(true);
  }

  /** Tells the page something, in our own words. */
  tell<T extends EventType>(type: T, data: EventData[T]): void {
    this.post(frameMessage(this.level(), type, data));
  }

  /** Says nothing more. */
  close(): void {
    for (const watch of [this.sizes, this.parts, this.seen]) watch.disconnect();
    clearTimeout(this.waiting);
    cancelAnimationFrame(this.due);
    removeEventListener('message', this.hear);
    removeEventListener('resize', this.look);
  }

  private post(message: unknown): void {
    globalThis.parent.postMessage(message, '*');
  }

  /** A body that scrolls keeps its size whatever comes into it: its parts are watched, too. */
  private watchParts(): void {
    for (const part of [document.body, ...document.body.children]) this.sizes.observe(part);
    this.look();
  }

  /** Once a frame: what changes within one is told as one. */
  private readonly look = (): void => {
    cancelAnimationFrame(this.due);
    this.due = requestAnimationFrame(() => this.announce(false));
  };

  private announce(isAsked: boolean): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(scrollIfShort, PATIENCE);
    const size = measure();
    if (!size || (!isAsked && size.width === this.told.width && size.height === this.told.height)) return;
    this.told = size;
    for (const message of heightMessages(size, this.around, this.resizer)) this.post(message);
    this.tell('height', { height: size.height });
  }

  private readonly hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== globalThis.parent) return;
    const asked = askedBy(data);
    if (asked?.resizer) {
      this.resizer = asked.resizer;
      document.documentElement.dataset.resizer = asked.resizer;
      const size = measure();
      if (size) this.post(resizerMessage(asked.resizer, size, 'init'));
    }
    if (asked || commandIn(data)?.type === 'size') this.announce(true);
  };
}

/** Some pages give a frame less than it needs and forbid it to scroll: then what stands in it scrolls by itself. */
function scrollIfShort(): void {
  const size = measure();
  const isShort = size?.isNarrow === true && globalThis.innerHeight < size.height - 1;
  document.documentElement.toggleAttribute('data-short', isShort);
}
