import type { ThreatWeight } from '../../engine/decisions/threaten.ts';
import type { Box } from './layoutLabels.ts';
import { leanOf, STEEPEST } from './leanOf.ts';

/** Sizes of the scales of a threat in their box, CSS px. */
export interface ScalesShape {
  /** Where the box ends. */
  readonly right: number;
  /** The pivot, from the box's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly thick: number;
  /** Height of the stand. */
  readonly foot: number;
  /** Height of the post on which a pan stands above the beam's end. */
  readonly post: number;
  /** Width of a column, and the height of the heaviest thing there is. */
  readonly width: number;
  readonly tallest: number;
  /** Height of letters. */
  readonly font: number;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Fits the scales into their box: in the middle, columns above the beam, words under its ends; beside them is room for what leaks away. */
export function scalesShape({ width, height }: Box): ScalesShape {
  const font = clamp(height * 0.075, 9.5, 15);
  const reach = clamp(width * 0.26, 30, 280);
  const post = clamp(height * 0.05, 4, 9);
  const column = clamp(Math.min(height * 0.32, reach * 0.8), 18, 64);
  const dip = reach * Math.sin((STEEPEST * Math.PI) / 180);
  const thick = clamp(height * 0.035, 4, 8);
  // Under the deeper pan is room for its words.
  const y = height - Math.max(font * 2.8, dip + thick + font * 1.7);
  return {
    right: width,
    // In the middle, unless the marks towards which something leaks would leave the box there.
    x: Math.min(width / 2, Math.max(reach + column * 0.7, width - reach - column / 2 - font * 3.2)),
    y,
    reach,
    foot: height - y - 3,
    thick,
    post,
    width: column,
    tallest: y - post - dip - font * 2.1,
    font,
  };
}

/** Lean of the scales in degrees, clockwise: towards what is feared, if that weighs more. They rest until the threat is whole. */
export function threatLean(weight: ThreatWeight | null): number {
  if (!weight) return 0;
  const { stake, pain, leak, credibility } = weight;
  return leanOf([stake, credibility * pain * (1 - leak)]);
}

/** The two columns on the scales, as heights in CSS px. */
export interface ThreatColumns {
  /** What going on brings. */
  readonly stake: number;
  /** The vessel of what is feared: how high it is, and the gap in its wall, from the rim down. */
  readonly vessel: number;
  readonly gap: number;
  /** How high what is left in it stands, and how much of that is believed. */
  readonly left: number;
  readonly solid: number;
}

/** Heights of the columns, all on one scale on which `most` worth points are `tallest` px high. */
export function threatColumns(
  { stake, pain, leak, credibility }: Omit<ThreatWeight, 'by' | 'word'>,
  most: number,
  tallest: number,
): ThreatColumns {
  const high = (value: number): number => (clamp(value, 0, most) / most) * tallest;
  const vessel = high(pain);
  const left = vessel * (1 - leak);
  return { stake: high(stake), vessel, gap: vessel * leak, left, solid: left * credibility };
}
