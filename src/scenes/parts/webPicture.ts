import type { Game } from '../../store/gameStore.ts';
import { type Web, webOf } from '../../store/web.ts';
import { type PactNews, webNewsOf } from '../../store/webNews.ts';
import { type WebBeat, webStory } from '../../store/webStory.ts';
import type { StageSize } from '../stageContext.ts';
import type { Box } from './layoutLabels.ts';
import { PLACES } from './mapData.ts';
import { pactSize } from './paintPact.ts';
import { stripWidth } from './paintStrip.ts';
import { hasTag, tagSize } from './paintTag.ts';
import { bendFor } from './webBends.ts';
import { type PinWish, pinBox, type ThreadWish, type WebSeats, webLayout, webSeats } from './webLayout.ts';
import { isStripShown, stripOf, tagLookOf } from './webLooks.ts';
import { type WebMeasure, webMeasure } from './webMeasure.ts';
import type { WebMoment } from './webMotion.ts';
import { webPaper } from './webPaper.ts';
import { SEAM } from './webSides.ts';
import { webTags } from './webTags.ts';
import { type ThreadCurve, threadCurve } from './webThread.ts';

/** The web laid out for a stage: where everything comes to rest, and by which stations. */
export interface WebPicture {
  readonly web: Web;
  readonly measure: WebMeasure;
  readonly pins: readonly PinWish[];
  /** Ties whose number the card names, by tie id. */
  readonly named: ReadonlySet<string>;
  /** What has happened since the held seat's last decision, each part with the moment it leads to. */
  readonly beats: readonly { readonly beat: WebBeat; readonly goal: WebMoment }[];
  readonly goal: WebMoment;
  /** Where along its thread (0 to 1) each tag hangs, by tie id. */
  readonly spots: ReadonlyMap<string, number>;
  /** The sheet of the last pact that is news, and where it lies (CSS px). */
  readonly pact: { readonly news: PactNews; readonly box: Box } | null;
}

/** Width and height (CSS px) of a name, with what lies round it. */
export type NameSize = (actor: string, measure: WebMeasure) => { readonly width: number; readonly height: number };

function pinsOf({ nodes }: Web, measure: WebMeasure, nameSize: NameSize): readonly PinWish[] {
  return nodes.map((node): PinWish => {
    const { actor, isHeld, fear } = node;
    const place = PLACES[actor];
    const name = nameSize(actor, measure);
    const strip = isStripShown(node, measure) ? fear : null;
    return {
      id: actor,
      place: place?.kind === 'capital' ? place : null,
      radius: measure.radius * (isHeld ? 1.2 : 1),
      width: Math.max(name.width, strip ? stripWidth(measure, stripOf(strip)) : 0),
      height: name.height + (strip ? SEAM + measure.strip : 0),
    };
  });
}

/** Strengths after the beats from `told` on have been taken back. */
function strengthsBefore({ ties }: Web, beats: readonly WebBeat[], told: number): Record<string, number> {
  const later = beats.slice(told);
  return Object.fromEntries(
    ties.map(({ tie, strength }) => [tie, strength - later.reduce((sum, beat) => sum + (beat.ties[tie] ?? 0), 0)]),
  );
}

function fearsOf({ nodes }: Web, isBefore: boolean): WebMoment['fears'] {
  return Object.fromEntries(
    nodes.flatMap(({ actor, fear }) => {
      const by = isBefore ? (fear?.by ?? 0) : 0;
      return fear ? [[actor, [fear.low - by, fear.high - by] as const]] : [];
    }),
  );
}

/** The boxes (CSS px) of capitals at their places: discs with names and gauges. */
export function boxesOf(pins: readonly PinWish[], places: WebMoment['places']): readonly Box[] {
  return pins.flatMap((pin) => {
    const place = places[pin.id];
    return place ? [pinBox(pin, place)] : [];
  });
}

function bendsOf(
  { ties }: Web,
  pins: readonly PinWish[],
  strengths: WebMoment['strengths'],
  places: WebMoment['places'],
  room: Box,
): WebMoment['bends'] {
  return Object.fromEntries(
    ties.flatMap(({ tie, ends }) => {
      const [from, to] = [places[ends[0]], places[ends[1]]];
      const others = pins.filter(({ id }) => !ends.includes(id));
      if (!from || !to) return [];
      return [[tie, bendFor({ from, to, strength: strengths[tie] ?? 0, around: boxesOf(others, places), room })]];
    }),
  );
}

/** What all moments of a picture share. */
interface Ground {
  readonly web: Web;
  readonly pins: readonly PinWish[];
  readonly measure: WebMeasure;
  readonly seats: WebSeats;
  readonly named: ReadonlySet<string>;
}

function momentOf(
  { web, pins, measure, seats, named }: Ground,
  strengths: WebMoment['strengths'],
  fears: WebMoment['fears'],
): WebMoment {
  const threads = web.ties.map(
    (tie): ThreadWish => ({
      ends: tie.ends,
      strength: strengths[tie.tie] ?? 0,
      tag: tagSize(measure, tagLookOf(tie, measure, named.has(tie.tie))),
    }),
  );
  const places = Object.fromEntries(webLayout(pins, threads, seats, measure.room));
  return { strengths, fears, places, bends: bendsOf(web, pins, strengths, places, measure.room) };
}

/** The moments after none, one, two ... and all beats of a story. */
function momentsOf(ground: Ground, story: readonly WebBeat[]): readonly [WebMoment, ...WebMoment[]] {
  const fearAt = story.findIndex(({ kind }) => kind === 'fear');
  const fears = (told: number): WebMoment['fears'] => fearsOf(ground.web, fearAt >= told);
  const first = momentOf(ground, strengthsBefore(ground.web, story, 0), fears(0));
  let last = first;
  const later = story.map(({ ties }, i): WebMoment => {
    // What moves no tie moves no capital.
    const isSame = Object.keys(ties).length === 0;
    const strengths = strengthsBefore(ground.web, story, i + 1);
    last = isSame ? { ...last, fears: fears(i + 1) } : momentOf(ground, strengths, fears(i + 1));
    return last;
  });
  return [first, ...later];
}

/** Lays the web out for a stage; null in a level without one. `spoken` has the ids of the gauges that the card names. */
export function webPicture(
  game: Game,
  size: StageSize,
  nameSize: NameSize,
  spoken: ReadonlySet<string> = new Set(),
): WebPicture | null {
  const web = webOf(game);
  if (!web) return null;
  const measure = webMeasure(size);
  const pins = pinsOf(web, measure, nameSize);
  const { ties, gauges } = game.level;
  const named = new Set(ties.filter(({ gauge }) => spoken.has(gauges[gauge]?.id ?? '')).map(({ id }) => id));
  const story = webStory(game);
  const [first, ...goals] = momentsOf(
    { web, pins, measure, seats: webSeats(pins, web.ties, measure.room), named },
    story,
  );
  const goal = goals.at(-1) ?? first;
  const beats = story.map((beat, i) => ({ beat, goal: goals[i] ?? goal }));
  const pact = pactOf(game, web, measure, pins, goal);
  return { web, measure, pins, named, beats, goal, pact, spots: spotsOf(web, measure, pins, goal, pact?.box, named) };
}

/** The threads at a moment, by tie id; `swing` gives how far (CSS px) each trembles aside. */
export function curvesAt(
  { ties }: Web,
  { strengths, places, bends }: WebMoment,
  swing: (tie: string) => number = () => 0,
): ReadonlyMap<string, ThreadCurve> {
  const curves = new Map<string, ThreadCurve>();
  for (const { tie, ends } of ties) {
    const [from, to] = [places[ends[0]], places[ends[1]]];
    if (from && to) curves.set(tie, threadCurve(from, to, strengths[tie] ?? 0, (bends[tie] ?? 0) + swing(tie)));
  }
  return curves;
}

function pactOf(
  game: Game,
  web: Web,
  measure: WebMeasure,
  pins: readonly PinWish[],
  goal: WebMoment,
): WebPicture['pact'] {
  const news = webNewsOf(game).pacts.at(-1);
  if (!news) return null;
  const curves = [...curvesAt(web, goal).values()];
  const size = pactSize(measure, news.parties.length);
  return { news, box: webPaper(size, boxesOf(pins, goal.places), curves, measure.room) };
}

function spotsOf(
  web: Web,
  measure: WebMeasure,
  pins: readonly PinWish[],
  goal: WebMoment,
  paper: Box | undefined,
  named: ReadonlySet<string>,
): Map<string, number> {
  const wishes = web.ties.flatMap((tie) => {
    const look = tagLookOf(tie, measure, named.has(tie.tie));
    return hasTag(look) ? [{ tie: tie.tie, ...tagSize(measure, look) }] : [];
  });
  return webTags(wishes, curvesAt(web, goal), [...boxesOf(pins, goal.places), ...(paper ? [paper] : [])]);
}
