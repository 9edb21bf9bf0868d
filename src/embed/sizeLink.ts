import { askedBy, heightMessages, resizerMessage, type Size, surroundingsOf } from './dialects.ts';
import { contentHeight, letterSize, wideHeight } from './frameHeight.ts';
import { commandIn, type EventData, type EventType, frameMessage } from './messages.ts';

/** What connects a frame to the page it stands in. */
export interface SizeLink {
  /** Tells the page something, in our own words. */
  tell<T extends EventType>(type: T, data: EventData[T]): void;
  close(): void;
}

/**
 * Tells the page round this frame how high it would like to be, in every dialect, whenever that changes or is asked for. A
 * frame that is not laid out (in a closed tab of its page) says nothing until it is.
 */
export function openSizeLink(level: () => string): SizeLink {
  const { parent } = globalThis;
  const around = surroundingsOf(location.href);
  let resizer: string | null = null;
  let told: Size = { width: 0, height: 0 };
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const measure = (): Size | null => {
    const width = document.documentElement.clientWidth;
    const height = wideHeight(width, letterSize()) ?? contentHeight();
    return width > 0 && height > 0 ? { width, height } : null;
  };
  const announce = (isAsked: boolean): void => {
    const size = measure();
    if (!size || (!isAsked && size.width === told.width && size.height === told.height)) return;
    told = size;
    for (const message of heightMessages(size, around, resizer)) post(message);
    post(frameMessage(level(), 'height', { height: size.height }));
  };
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const asked = askedBy(data);
    if (asked?.resizer) {
      resizer = asked.resizer;
      const size = measure();
      if (size) post(resizerMessage(resizer, size, 'init'));
    }
    if (asked || commandIn(data)?.type === 'size') announce(true);
  };
  // Once a frame: what changes within one is told as one.
  let due = 0;
  const look = (): void => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => announce(false));
  };
  const watch = new ResizeObserver(look);
  watch.observe(document.documentElement);
  watch.observe(document.body);
  // Shown at last, in a tab or an accordion that was closed: some pages then have forgotten the height.
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) announce(true);
  });
  seen.observe(document.documentElement);
  addEventListener('message', hear);
  announce(true);
  return {
    tell: (type, data) => post(frameMessage(level(), type, data)),
    close() {
      watch.disconnect();
      seen.disconnect();
      cancelAnimationFrame(due);
      removeEventListener('message', hear);
    },
  };
}
