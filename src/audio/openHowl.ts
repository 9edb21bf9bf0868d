import { Howl, type HowlOptions } from 'howler';

const FORMATS = ['webm', 'mp3'] as const;
type Format = (typeof FORMATS)[number];

/** A file of sounds that is fetched and decoded, or already was. */
export interface OpenHowl {
  /** What plays it, once it can; null before, and where no format could be had or decoded. */
  loaded(): Howl | null;
  /** Lets go of it, also of what is still to come. */
  unload(): void;
}

/**
 * Fetches a file of sounds, given as one address per format. What a browser cannot decode is tried in the next format, and
 * after the last it stays silent.
 */
export function openHowl(
  files: Readonly<Record<Format, string>>,
  options: Pick<HowlOptions, 'sprite' | 'volume' | 'onload'>,
): OpenHowl {
  let howl: Howl | null = null;
  const open = (formats: readonly Format[]): void => {
    howl?.unload();
    howl = null;
    if (formats.length === 0) return;
    const opened = new Howl({
      ...options,
      src: formats.map((format) => files[format]),
      format: [...formats],
      html5: false,
      // One that was let go of meanwhile is not tried again.
      onloaderror: () => howl === opened && open(formats.slice(1)),
    });
    howl = opened;
  };
  open(FORMATS);
  return { loaded: () => (howl?.state() === 'loaded' ? howl : null), unload: () => open([]) };
}
