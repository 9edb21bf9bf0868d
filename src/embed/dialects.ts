// How a frame tells its height to the page it stands in: every resizer in use has a dialect of its own, and nobody can know
// which one listens. All are spoken at once; what is not understood is passed over.

/** What the address tells of the page round the frame. */
export interface Surroundings {
  /** The frame's name in pym.js, from the query. */
  readonly pym: string | null;
  /** WordPress's secret, from the fragment. */
  readonly secret: string | null;
  /** The frame's own address, by which Medium finds it. */
  readonly address: string;
}

/** Width and height, whole CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads the surroundings from the frame's own address. What is no name is left out. */
export function surroundingsOf(address: string): Surroundings {
  const url = new URL(address);
  const name = (given: string | null): string | null => (given && /^[\w-]{1,80}$/.test(given) ? given : null);
  // WordPress writes `#?secret=…`.
  const secret = new URLSearchParams(url.hash.replace(/^#\??/, '')).get('secret');
  return { pym: name(url.searchParams.get('childId')), secret: name(secret), address };
}

/** The height in all dialects; `resizer` is the frame's name in iframe-resizer, once that has spoken. */
export function heightMessages({ width, height }: Size, around: Surroundings, resizer: string | null): unknown[] {
  return [
    // open-iframe-resizer
    { type: 'iframe-resized', width, height },
    // AMP and @newswire/frames
    { sentinel: 'amp', type: 'embed-size', width, height },
    // Medium
    JSON.stringify({ src: around.address, context: 'iframe.resize', height }),
    ...(around.pym ? [`pymxPYMx${around.pym}xPYMxheightxPYMx${height}`] : []),
    ...(around.secret ? [{ message: 'height', value: height, secret: around.secret }] : []),
    ...(resizer ? [resizerMessage(resizer, { width, height }, 'resizeObserver')] : []),
  ];
}

/** A message of iframe-resizer (4 and its heirs): `init` is its first. */
export function resizerMessage(frame: string, { width, height }: Size, kind: 'init' | 'resizeObserver'): string {
  return `[iFrameSizer]${frame}:${height}:${width}:${kind}`;
}

/** What a resizer of the page asks for; null for all other messages. */
export interface Asked {
  /** The frame's name in iframe-resizer, where it is that which asks. */
  readonly resizer: string | null;
}

/** Understands the questions of resizers. Never throws, whatever it is given. */
export function askedBy(data: unknown): Asked | null {
  if (typeof data === 'string') {
    const found = /^\[iFrameSizer\]([\w-]{1,80}):/.exec(data);
    return found ? { resizer: found[1] ?? null } : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const { type, sentinel } = data as { readonly type?: unknown; readonly sentinel?: unknown };
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return { resizer: null };
  return sentinel === 'amp' && type === 'frames-init' ? { resizer: null } : null;
}
