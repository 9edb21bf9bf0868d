import { type Amount, prepare } from './conditions/evaluate.ts';
import { condition, type LinkedEffect, linkEffect } from './linkEffect.ts';
import { type LinkedPrediction, linkPrediction } from './linkPrediction.ts';
import { type LinkedTurn, linkTurns } from './linkTurns.ts';
import { type LinkedFelt, type LinkedPact, type LinkedSpiral, type LinkedWatcher, linkWeb } from './linkWeb.ts';
import { optionsIn } from './optionsIn.ts';
import { powerOf } from './roundTo.ts';
import type { Cause, CompiledLevel, DecisionPoint, GameState, Option } from './types.ts';

/** What a change of a gauge needs to know: its range, and ten to the power of its digits. */
export interface LinkedGauge {
  readonly least: number;
  readonly most: number;
  readonly power: number;
}

export type { LinkedFelt, LinkedPact };

/** A level's expressions, made ready once. */
export interface LinkedLevel {
  /** The lists every run begins with; all runs share them, and none writes to them. */
  readonly blank: Pick<GameState, 'taken' | 'fired' | 'given' | 'touched'>;
  readonly gauges: readonly LinkedGauge[];
  readonly options: readonly LinkedOption[];
  readonly tables: readonly (LinkedTable | null)[];
  readonly threats: readonly (LinkedThreat | null)[];
  readonly ties: readonly { readonly bound: Amount | null }[];
  readonly felt: readonly LinkedFelt[];
  readonly watchers: readonly LinkedWatcher[];
  readonly spirals: readonly LinkedSpiral[];
  readonly pacts: readonly LinkedPact[];
  readonly predictions: readonly (LinkedPrediction | null)[];
  readonly goods: readonly { readonly full: Amount; readonly each: Amount; readonly rise: Amount }[];
  /** By turn, from 1. */
  readonly turns: readonly LinkedTurn[];
  readonly endings: readonly Amount[];
  readonly inRun: readonly Amount[];
  /** [page][paper][story] */
  readonly frontPages: readonly (readonly (readonly Amount[])[])[];
  readonly worlds: readonly Amount[];
  readonly flows: readonly Amount[];
  readonly bill: readonly { readonly low: Amount; readonly high: Amount; readonly when: Amount }[];
}

/** An option, by its index over all options of the level. */
export interface LinkedOption {
  readonly cause: Cause;
  readonly when: Amount;
  readonly effects: readonly LinkedEffect[];
}

export interface LinkedTable {
  readonly alternative: readonly [Amount, Amount];
  readonly patience: readonly [Amount, Amount];
  readonly most: readonly Amount[];
  readonly eachRound: readonly LinkedEffect[];
  readonly onDeal: readonly LinkedEffect[];
  readonly onLeave: readonly LinkedEffect[];
}

function linkTable(point: DecisionPoint): LinkedTable | null {
  if (point.kind !== 'offer') return null;
  return {
    alternative: [prepare(point.alternative[0]), prepare(point.alternative[1])],
    patience: [prepare(point.patience[0]), prepare(point.patience[1])],
    most: point.most.map((most) => prepare(most)),
    eachRound: point.eachRound.map(linkEffect),
    onDeal: point.onDeal.map(linkEffect),
    onLeave: point.onLeave.map(linkEffect),
  };
}

/** An instrument of a threat, ready to run. */
export interface LinkedInstrument {
  readonly pain: Amount;
  readonly leak: Amount;
  readonly carried: readonly LinkedEffect[];
}

export interface LinkedThreat {
  readonly stake: Amount;
  readonly credibility: Amount;
  /** By option index of an instrument, audience or proof. */
  readonly binds: ReadonlyMap<number, Amount>;
  /** By option index of an instrument. */
  readonly instruments: ReadonlyMap<number, LinkedInstrument>;
  readonly onYield: readonly LinkedEffect[];
  readonly onCarry: readonly LinkedEffect[];
  readonly onDrop: readonly LinkedEffect[];
}

function linkThreat(point: DecisionPoint): LinkedThreat | null {
  if (point.kind !== 'threaten') return null;
  const parts = [...point.instruments, ...point.audiences, ...point.proofs];
  return {
    stake: prepare(point.stake),
    credibility: prepare(point.credibility),
    binds: new Map(parts.map(({ index, binds }) => [index, prepare(binds)])),
    instruments: new Map(
      point.instruments.map(({ index, pain, leak, carried }) => [
        index,
        { pain: prepare(pain), leak: prepare(leak), carried: carried.map(linkEffect) },
      ]),
    ),
    onYield: point.onYield.map(linkEffect),
    onCarry: point.onCarry.map(linkEffect),
    onDrop: point.onDrop.map(linkEffect),
  };
}

/** The seat that takes an option of a point: whoever is threatened takes the answers, whoever threatens all else. */
function takerOf(point: DecisionPoint, option: Option): number {
  if (point.kind === 'choose' || point.kind === 'align' || point.kind === 'predict') return point.seat;
  if (point.kind === 'offer') return point.seats[0];
  return point.seats[point.answers.some(({ index }) => index === option.index) ? 1 : 0];
}

function linkOptions(level: CompiledLevel): LinkedOption[] {
  const options: LinkedOption[] = [];
  level.decisions.forEach((decision, point) => {
    for (const option of optionsIn(decision)) {
      const { index, when, effects } = option;
      const cause = { kind: 'option', seat: takerOf(decision, option), point, option: index } as const;
      options[index] = { cause, when: condition(when), effects: effects.map(linkEffect) };
    }
  });
  return options;
}

/** So many times the same number, as a list without holes. */
const repeated = (value: number, count: number): number[] => Array.from({ length: count }, () => value);

function blankLists(level: CompiledLevel): LinkedLevel['blank'] {
  return {
    taken: repeated(0, level.optionIds.length),
    fired: repeated(0, level.events.length),
    given: repeated(0, level.goods.length),
    touched: repeated(-1, level.gauges.length),
  };
}

function makeLinks(level: CompiledLevel): LinkedLevel {
  return {
    blank: blankLists(level),
    gauges: level.gauges.map(({ range: [least, most], decimals }) => ({ least, most, power: powerOf(decimals) })),
    options: linkOptions(level),
    tables: level.decisions.map(linkTable),
    threats: level.decisions.map(linkThreat),
    ...linkWeb(level),
    predictions: level.decisions.map(linkPrediction),
    goods: level.goods.map((g) => ({ full: prepare(g.full), each: prepare(g.each), rise: prepare(g.rise) })),
    turns: linkTurns(level),
    endings: level.endings.map((ending) => condition(ending.when)),
    inRun: level.inRun.map(({ when }) => condition(when)),
    frontPages: level.frontPages.map(({ papers }) =>
      papers.map(({ stories }) => stories.map(({ when }) => condition(when))),
    ),
    worlds: level.worlds.map((world) => condition(world.when)),
    flows: level.flows.map((flow) => prepare(flow.amount)),
    bill: level.bill.map((b) => ({ low: prepare(b.low), high: prepare(b.high), when: condition(b.when) })),
  };
}

const links = new WeakMap<CompiledLevel, LinkedLevel>();

/** The level's expressions, ready to run; made on first use and kept as long as the level itself. */
export function linked(level: CompiledLevel): LinkedLevel {
  let found = links.get(level);
  if (!found) {
    found = makeLinks(level);
    links.set(level, found);
  }
  return found;
}
