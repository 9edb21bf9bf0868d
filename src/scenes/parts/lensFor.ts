import type { Phase } from '../../store/selectors.ts';
import { isSmall, type StageSize } from '../stageContext.ts';
import type { Lens, Point } from './Lens.ts';
import { type Bounds, boundsOf, include, lensOn, WHOLE } from './lensOn.ts';
import type { Place, PlaceKind } from './mapData.ts';

/** What the lens has to choose from. */
export interface Sight {
  readonly phase: Phase;
  /** Place of the decision. */
  readonly place: string;
  /** Capitals the story runs between, the held seat's first. */
  readonly capitals: readonly string[];
  /** Points (map units) of each stream now on the map. */
  readonly lines: readonly (readonly Point[])[];
}

type Places = Readonly<Record<string, Place>>;

/** How much of the map belongs to a place, in map units (3.9 km) from it to each side, by kind. */
const AROUND: Readonly<Record<PlaceKind, number>> = {
  capital: 250,
  cosmodrome: 130,
  border: 44,
  port: 52,
  city: 44,
  'launch-site': 90,
  depot: 260,
};
/** Capitals whose surroundings are wider or narrower than most. */
const AROUND_PLACE: Readonly<Record<string, number>> = {
  moscow: 420,
  kyiv: 260,
  washington: 620,
  beijing: 300,
  pyongyang: 220,
  seoul: 220,
};
/** Places told together with another: border and cosmodrome with the way the train came, Moscow with its war. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  vostochny: ['tumangang', 'pyongyang'],
  tumangang: ['vladivostok', 'pyongyang'],
  rajin: ['dunai'],
  dunai: ['rajin'],
  moscow: ['kyiv'],
};
/** Whose surroundings a stream reaches is told with it: what goes to the front goes to a country with a name. */
const REACHED = ['kyiv'] as const;
const REACH = 260;
/** Map units left free round a companion, a stream and a capital seen from afar. */
const BESIDE = 16;
/** Map units left free round what a threat is about. */
const AROUND_THREAT = 90;
/** How much nearer a phone's lens comes by leaving a capital beyond its edge, at least, for that to be worth it. */
const NEARER = 1.3;

/**
 * The lens for a moment of the story. At the opening it holds all capitals the story runs between, at the end also every
 * stream with both its ends, and so does a decision in a capital while something flows. Other decisions are looked at from
 * near. An unknown place shows the whole disc.
 */
export function lensFor(sight: Sight, places: Places, size: StageSize): Lens {
  const place = places[sight.place];
  const story = isStory(sight, place) ? storyBounds(sight, places, beyondEdge(sight, places, size)) : null;
  if (story) return lensOn(story, size);
  if (place) return lensOn(placeBounds(sight.place, place, places), size);
  return lensOn({ left: -20, right: WHOLE, top: -20, bottom: WHOLE }, size);
}

/**
 * The capital that a phone's wide picture leaves beyond its edge, where a mark points to it: across the pole Washington would
 * make all else too small to see. Null on larger stages, and where the picture is not wide.
 */
export function beyondEdge(sight: Sight, places: Places, size: StageSize): string | null {
  const { place, capitals } = sight;
  if (!isSmall(size) || !isStory(sight, places[place])) return null;
  const scaleWithout = (id: string | null): number => {
    const bounds = storyBounds(sight, places, id);
    return bounds ? lensOn(bounds, size).scale : 0;
  };
  const whole = scaleWithout(null);
  const [best] = [...new Set([place, ...capitals])]
    .map((id) => ({ id, gain: scaleWithout(id) / (whole || 1) }))
    .sort((a, b) => b.gain - a.gain);
  return best && best.gain >= NEARER ? best.id : null;
}

function isStory({ phase, lines }: Sight, place: Place | undefined): boolean {
  if (phase !== 'underway') return true;
  return lines.length > 0 && (place?.kind === 'capital' || place?.kind === 'depot');
}

/** The wide picture that tells the story, `without` one capital; null where there is nothing to connect. */
function storyBounds(sight: Sight, places: Places, without: string | null): Bounds | null {
  const { phase, place, capitals, lines } = sight;
  const ids = (phase === 'underway' ? [place, ...capitals] : capitals).filter((id) => id !== without);
  const known = ids.flatMap((id) => places[id] ?? []);
  const beside = ids.flatMap((id) => WITH[id] ?? []).flatMap((id) => places[id] ?? []);
  const told = phase === 'opening' ? [] : lines.flat();
  const reached = REACHED.flatMap((id) => {
    const at = places[id];
    return at && told.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < REACH) ? at : [];
  });
  const [first] = known;
  if (!first || known.length + told.length < 2) return null;
  const bounds = boundsOf(first);
  for (const point of [...known, ...beside, ...reached, ...told]) include(bounds, point, BESIDE);
  return bounds;
}

/** The points of a line up to `part` (0 to 1) of its length. */
function firstPart(line: readonly Point[], part: number): readonly Point[] {
  const steps = line.map((point, i) =>
    Math.hypot(point.x - (line[i - 1] ?? point).x, point.y - (line[i - 1] ?? point).y),
  );
  const end = part * steps.reduce((sum, step) => sum + step, 0) + 0.001;
  let along = 0;
  return line.filter((_, i) => {
    along += steps[i] ?? 0;
    return along <= end;
  });
}

/**
 * The lens for a threat: who is threatened and the stream that is to stop, of it only the first `part` (0 to 1). Who
 * threatens need not be in sight: its slip is.
 */
export function lensForThreat(
  target: string,
  line: readonly Point[],
  part: number,
  places: Places,
  size: StageSize,
): Lens | null {
  const told = [...firstPart(line, part), ...(places[target] ? [places[target]] : [])];
  const [first] = told;
  if (!first) return null;
  const bounds = boundsOf(first);
  for (const point of told) include(bounds, point, AROUND_THREAT);
  return lensOn(bounds, size);
}

/** A place with its surroundings. */
function placeBounds(id: string, place: Place, places: Places): Bounds {
  const bounds = boundsOf(place);
  include(bounds, place, AROUND_PLACE[id] ?? AROUND[place.kind]);
  for (const other of WITH[id] ?? []) if (places[other]) include(bounds, places[other], BESIDE);
  return bounds;
}
