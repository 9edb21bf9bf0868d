import type { WebBeat } from '../../store/webStory.ts';
import { ease } from './Glide.ts';
import type { PinPlace } from './webLayout.ts';

/** The web at one moment: what can move in it. */
export interface WebMoment {
  /** Strength of each tie, 0 to 100, by tie id. */
  readonly strengths: Readonly<Record<string, number>>;
  /** Fear of each watcher, the range the held seat knows, by actor id. */
  readonly fears: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Where each capital is, by actor id. */
  readonly places: Readonly<Record<string, PinPlace>>;
  /** How far (CSS px) each thread is led aside, round capitals that are not its own, by tie id. */
  readonly bends: Readonly<Record<string, number>>;
}

/** One part of a motion: from when on, how long (ms), and where it leads. */
interface Stretch {
  readonly start: number;
  readonly duration: number;
  readonly beat: WebBeat | null;
  readonly goal: WebMoment;
}

/** What one touches moves at once, ms. */
const OWN = 360;
/** What follows from it, ms each, with a breath before it. */
const NEXT = 380;
const BREATH = 90;

/** A motion of the web: from one moment through the parts of its story to the rest it comes to. */
export class WebMotion {
  private constructor(
    private readonly from: WebMoment,
    private readonly stretches: readonly Stretch[],
  ) {}

  /** The web as it is, without motion. */
  static still(at: WebMoment): WebMotion {
    return new WebMotion(at, []);
  }

  /** In one curve from a moment to another. */
  static straight(from: WebMoment, to: WebMoment, now: number): WebMotion {
    return new WebMotion(from, [{ start: now, duration: OWN, beat: null, goal: to }]);
  }

  /** Through the beats of a story, each with the moment it leads to. */
  static told(
    from: WebMoment,
    beats: readonly { readonly beat: WebBeat; readonly goal: WebMoment }[],
    now: number,
  ): WebMotion {
    let start = now;
    const stretches = beats.map(({ beat, goal }): Stretch => {
      const duration = beat.kind === 'pull' ? OWN : NEXT;
      const stretch = { start, duration, beat, goal };
      start += duration + BREATH;
      return stretch;
    });
    return new WebMotion(from, stretches);
  }

  /** Where everything comes to rest. */
  get goal(): WebMoment {
    return this.stretches.at(-1)?.goal ?? this.from;
  }

  /** When the last part is over, ms. */
  get end(): number {
    const last = this.stretches.at(-1);
    return last ? last.start + last.duration : 0;
  }

  /** When the part of this kind begins, ms; null where there is none. */
  startOf(kind: WebBeat['kind']): number | null {
    return this.stretches.find(({ beat }) => beat?.kind === kind)?.start ?? null;
  }

  /** When each tie is pulled and by how much, the last time before `now` (ms). */
  pluckOf(tie: string, now: number): { readonly since: number; readonly by: number } | null {
    const last = this.stretches.filter(({ start, beat }) => start <= now && beat?.ties[tie] !== undefined).at(-1);
    return last ? { since: now - last.start, by: last.beat?.ties[tie] ?? 0 } : null;
  }

  /** Has the story told this by `now` (ms)? What is not told in it, has been. */
  hasTold(isIn: (beat: WebBeat) => boolean, now: number): boolean {
    const first = this.stretches.find(({ beat }) => beat !== null && isIn(beat));
    return first === undefined || first.start <= now;
  }

  /** The web at `now` (ms). */
  at(now: number): WebMoment {
    let before = this.from;
    for (const { start, duration, goal } of this.stretches) {
      if (now < start) return before;
      if (now < start + duration) return between(before, goal, ease((now - start) / duration));
      before = goal;
    }
    return before;
  }
}

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

/** A moment between two; what only the later one has is as it is there. */
function between(from: WebMoment, to: WebMoment, part: number): WebMoment {
  const strengths = Object.entries(to.strengths).map(([tie, value]) => [
    tie,
    mix(from.strengths[tie] ?? value, value, part),
  ]);
  const fears = Object.entries(to.fears).map(([actor, [low, high]]) => {
    const was = from.fears[actor] ?? [low, high];
    return [actor, [mix(was[0], low, part), mix(was[1], high, part)]];
  });
  const places = Object.entries(to.places).map(([actor, place]) => {
    const was = from.places[actor] ?? place;
    return [actor, { x: mix(was.x, place.x, part), y: mix(was.y, place.y, part), side: place.side }];
  });
  const bends = Object.entries(to.bends).map(([tie, value]) => [tie, mix(from.bends[tie] ?? value, value, part)]);
  return {
    bends: Object.fromEntries(bends),
    strengths: Object.fromEntries(strengths),
    fears: Object.fromEntries(fears),
    places: Object.fromEntries(places),
  };
}
