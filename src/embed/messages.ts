// Our own words between the frame and the page it stands in. No free text and nobody's name: levels, seats and endings only.

/** The name under which the frame speaks, and that under which it is spoken to. */
export const FRAME = 'quid-pro-quo';
export const HOST = 'quid-pro-quo-host';

/** Within its own page: the event by which the game says that something was asked for to be passed on. */
export const SHARED = 'quid-pro-quo-shared';

/** What the frame tells, with what belongs to it. */
export interface EventData {
  /** A decision can be made. */
  readonly ready: { readonly seat: string; readonly lang: string };
  /** The reader began: pressed "play", or made the first decision. */
  readonly start: { readonly seat: string };
  /** A decision was made: which one of the run (from 1), never what was chosen. */
  readonly decision: { readonly count: number };
  /** A guess was drawn; never what was guessed. */
  readonly prediction: { readonly count: number };
  readonly ending: { readonly ending: string };
  /** A link, a picture or a protocol was asked for. */
  readonly share: { readonly kind: 'link' | 'picture' | 'protocol' };
  /** Height the frame would like to have, CSS px. */
  readonly height: { readonly height: number };
  /** A new card begins at the top of the frame, which should be in sight. */
  readonly top: Readonly<Record<string, never>>;
  readonly error: { readonly code: 'load' | 'stage' };
}
export type EventType = keyof EventData;

/** An event as it leaves the frame. */
export interface FrameMessage<T extends EventType = EventType> {
  readonly source: typeof FRAME;
  readonly v: 1;
  /** The level's id. */
  readonly level: string;
  readonly type: T;
  readonly data: EventData[T];
}

export function frameMessage<T extends EventType>(level: string, type: T, data: EventData[T]): FrameMessage<T> {
  return { source: FRAME, v: 1, level, type, data };
}

/** What the page can ask of the frame. */
export type Command =
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
  | { readonly type: 'pause'; readonly isPaused: boolean }
  | { readonly type: 'lang'; readonly language: 'de' | 'en' }
  | { readonly type: 'size' };

/** Reads a command; null for anything that is none. Never throws, whatever it is given. */
export function commandIn(message: unknown): Command | null {
  if (typeof message !== 'object' || message === null) return null;
  const { source, v, type, data } = message as Readonly<Record<string, unknown>>;
  if (source !== HOST || v !== 1) return null;
  if (type === 'theme' && (data === 'auto' || data === 'light' || data === 'dark')) return { type, theme: data };
  if (type === 'pause' && typeof data === 'boolean') return { type, isPaused: data };
  if (type === 'lang' && (data === 'de' || data === 'en')) return { type, language: data };
  return type === 'size' ? { type } : null;
}
