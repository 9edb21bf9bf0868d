import type { Strand } from '../forecast/strandsFrom.ts';
import type { Language } from '../level/levelText.ts';
import { formatPercent, formatShare } from '../text/format.ts';
import type { Inks } from './endingInks.ts';

/** What a fan of roads is drawn from. */
export interface RoadFan {
  /** Runs from each fork, in the order of the forks. */
  readonly strands: readonly (readonly Strand[])[];
  /** The ending that was reached. */
  readonly ending: number;
  /** What was decided at each fork, in a few words; empty where the number must do. */
  readonly names: readonly string[];
  readonly inks: Inks;
  readonly inkOf: (ending: number) => string;
}

/** A piece of paper, in CSS pixels. */
export interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Radius of a fork on the own path, in CSS pixels. */
export const KNOT = 9;
/** Runs drawn from each fork: more cannot be told apart, and would keep a slow phone busy. Shares count all of them. */
const DRAWN = 48;
/** Opacity of the runs from the first of many forks, and from the last. */
const [FADED, PLAIN] = [0.2, 0.5];

/** The endings of a fan in the order of the level, its own among them: each has a place of its own at the right edge. */
export function endingsIn({ strands, ending }: RoadFan): readonly number[] {
  return [...new Set([ending, ...strands.flat().map((strand) => strand.ending)])]
    .filter((one) => one >= 0)
    .sort((a, b) => a - b);
}

/** Share of the runs from a fork that reach an ending, 0 to 1. */
export function shareFrom(strands: readonly Strand[], ending: number): number {
  return strands.filter((strand) => strand.ending === ending).length / (strands.length || 1);
}

/** Shares of an ending (0 to 1): of the runs from the first fork, and of those from the last; one where they are one. */
export function sharesOf({ strands }: RoadFan, ending: number): readonly number[] {
  const made = strands.filter((list) => list.length > 0);
  const ends = made.length > 1 ? [made[0], made.at(-1)] : made;
  return ends.map((list) => shareFrom(list ?? [], ending));
}

/**
 * The shares of an ending as they stand beside a fan. What was reached from any fork can be reached from the first, and the
 * own ending from all: that is never "0 %". What no run from the last fork reached has no number there.
 */
export function shareWords(language: Language, fan: RoadFan, ending: number): readonly string[] {
  const shares = sharesOf(fan, ending);
  return shares.map((share, column) => {
    const isLast = column === shares.length - 1;
    if (share === 0 && isLast && ending !== fan.ending) return '–';
    return share < 0.005 ? `<${formatPercent(language, '1')}` : formatShare(language, share);
  });
}

/** Where everything lies: heights of the endings, and the places of the forks. */
export interface RoadPlaces {
  readonly heightOf: (ending: number) => number;
  readonly forks: readonly (readonly [number, number])[];
  readonly end: readonly [number, number];
}

/**
 * Lays a fan out. At the right edge each ending has its height; a fork lies at the mean height of the endings that were
 * reached from it, so that the own path shows how the possible narrowed.
 */
export function placesOf(fan: RoadFan, { left, top, width, height }: Sheet): RoadPlaces {
  const endings = endingsIn(fan);
  const heightOf = (ending: number): number =>
    top + ((Math.max(0, endings.indexOf(ending)) + 0.5) / Math.max(1, endings.length)) * height;
  const own = heightOf(fan.ending);
  const steps = Math.max(1, fan.strands.length);
  const forks = fan.strands.map((strands, i): readonly [number, number] => {
    const heights = strands.filter(({ ending }) => ending >= 0).map(({ ending }) => heightOf(ending));
    const mean = heights.reduce((sum, value) => sum + value, 0) / (heights.length || 1);
    return [left + KNOT + (i / steps) * (width - 2 * KNOT), heights.length > 0 ? mean : own];
  });
  return { heightOf, forks, end: [left + width - KNOT, own] };
}

type Pen = CanvasRenderingContext2D;
type Place = readonly [number, number];

function curve(pen: Pen, [a, b]: Place, [c, d]: Place): void {
  pen.bezierCurveTo(a + (c - a) * 0.55, b, a + (c - a) * 0.45, d, c, d);
}

/** Lines that end at one place lie beside each other, not on each other: the same run always at the same height. */
const besides = (i: number, room: number): number => (((i * 0.618034) % 1) - 0.5) * room;

/** What the ends of a fan are called beside it, where there is no room for their names. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** Writes a letter at each end, right of the fan, in the ink of its ending. */
export function letterEnds(pen: Pen, fan: RoadFan, sheet: Sheet): void {
  const { heightOf } = placesOf(fan, sheet);
  pen.globalAlpha = 1;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = '700 12px Archivo, sans-serif';
  endingsIn(fan).forEach((ending, place) => {
    pen.fillStyle = fan.inks.ink;
    pen.fillText(letterOf(place), sheet.left + sheet.width + 9, heightOf(ending) + 0.5);
  });
}

/** Draws a fan of roads: all runs from all forks as threads, the own path in ink over them, its forks numbered. */
export function drawRoadFan(pen: Pen, fan: RoadFan, sheet: Sheet): void {
  const { heightOf, forks, end } = placesOf(fan, sheet);
  const room = (sheet.height / Math.max(1, endingsIn(fan).length)) * 0.6;
  pen.lineWidth = 1;
  fan.strands.forEach((strands, fork) => {
    const from = forks[fork] as Place;
    // What was still open at the end stands out from what had closed long before.
    pen.globalAlpha = FADED + (PLAIN - FADED) * ((fork + 1) / fan.strands.length) ** 2;
    strands.slice(0, DRAWN).forEach(({ ending }, i) => {
      if (ending < 0) return;
      pen.strokeStyle = fan.inkOf(ending);
      pen.beginPath();
      pen.moveTo(...from);
      curve(pen, from, [end[0], heightOf(ending) + besides(i, room)]);
      pen.stroke();
    });
  });
  const { ink, card } = fan.inks;
  pen.globalAlpha = 1;
  pen.strokeStyle = ink;
  pen.lineWidth = 3.5;
  pen.beginPath();
  // Where a fork lies is known once its runs are made: until then the path ends there.
  const made = fan.strands.findIndex((list) => list.length === 0);
  const path = made < 0 ? [...forks, end] : forks.slice(0, made);
  const isWhole = made < 0;
  if (path[0]) pen.moveTo(...path[0]);
  for (let i = 1; i < path.length; i++) curve(pen, path[i - 1] as Place, path[i] as Place);
  pen.stroke();
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `600 11px Archivo, sans-serif`;
  path.forEach(([x, y], i) => {
    const isEnd = isWhole && i === path.length - 1;
    pen.lineWidth = 2;
    pen.fillStyle = isEnd ? ink : card;
    pen.beginPath();
    pen.arc(x, y, isEnd ? 6 : KNOT, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.fillStyle = ink;
    if (!isEnd) pen.fillText(`${i + 1}`, x, y + 0.5);
  });
}
