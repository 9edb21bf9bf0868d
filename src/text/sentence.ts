import type { Cause, CompiledLevel, Decision, Reason, TraceEntry } from '../engine/types.ts';
import type { GoodText, Language, LevelText } from '../level/levelText.ts';
import { formatAmount, formatNumber, shortUnitFor } from './format.ts';
import { guessSentence } from './guess.ts';
import { SCREENS } from './screens.ts';

/** A level with its words in one language, and the seat that reads them: what sentences are made from. */
export interface Speech {
  readonly language: Language;
  readonly level: CompiledLevel;
  readonly text: LevelText;
  readonly seat: number;
}

/** What a seat hears of a table at which it does not sit; null where it sits there, and of all other points. */
function heardOutside({ level, text, seat }: Speech, at: number): string | null {
  const point = level.decisions[at];
  return point?.kind === 'offer' && !point.seats.includes(seat) ? (text.decisions[point.id]?.ended ?? '') : null;
}

/** A seat's name. */
export function seatName({ level, text }: Speech, seat: number): string {
  const id = level.seats[seat]?.id ?? '';
  return text.seats[id]?.name ?? id;
}

/** Goods and quantities in words: `1.5 million rounds of …`. */
function goodsWords(speech: Speech, indices: readonly number[], steps: readonly number[], givenBy: number): string {
  const { level, text, language } = speech;
  const parts = indices.flatMap((index, i) => {
    const good = level.goods[index];
    const units = (steps[i] ?? 0) * (good?.step ?? 0);
    if (!good || units === 0 || good.from !== givenBy) return [];
    const decimals = Number.isInteger(units) ? 0 : 2;
    const amount = formatAmount(language, units, units, decimals, text.units[good.unit] ?? '');
    return [`${text.goods?.[good.id]?.name ?? good.id} (${amount})`];
  });
  return parts.length > 0 ? parts.join(', ') : SCREENS[language].nothing;
}

function offerSentence(speech: Speech, point: number, seat: number, decision: Decision): string {
  const outside = heardOutside(speech, point);
  if (outside !== null) return outside;
  const { level, language } = speech;
  const words = SCREENS[language];
  const who = seatName(speech, seat);
  if (decision.kind === 'accept') return words.accepts(who);
  if (decision.kind === 'leave') return words.leaves(who);
  const at = level.decisions[point];
  if (at?.kind !== 'offer' || decision.kind !== 'propose') return '';
  const mine = level.seats[seat]?.actor ?? 0;
  const other = at.seats[0] === seat ? at.seats[1] : at.seats[0];
  const theirs = level.seats[other]?.actor ?? 0;
  const gives = goodsWords(speech, at.goods, decision.goods, mine);
  const gets = goodsWords(speech, at.goods, decision.goods, theirs);
  return words.proposes(who, `${gives} ${words.forGoods} ${gets}`);
}

/** A decision in the trace. */
export type DecisionEntry = Extract<TraceEntry, { kind: 'decision' }>;

/** One side of what was agreed: the actor that gives (its id), and what, in words. */
export interface AgreedSide {
  readonly actor: string;
  readonly gives: string;
}

/** What was agreed when a seat accepted, its own side first; null for those who did not sit at the table. */
export function agreedSides(
  speech: Speech,
  { point, seat }: DecisionEntry,
  offer: DecisionEntry | null,
): readonly [AgreedSide, AgreedSide] | null {
  const { level } = speech;
  const at = level.decisions[point];
  if (heardOutside(speech, point) !== null || at?.kind !== 'offer' || offer?.decision.kind !== 'propose') return null;
  const { goods } = offer.decision;
  const sideOf = (side: number): AgreedSide => {
    const actor = level.seats[side]?.actor ?? 0;
    return { actor: level.actors[actor]?.id ?? '', gives: goodsWords(speech, at.goods, goods, actor) };
  };
  return [sideOf(seat), sideOf(at.seats[0] === seat ? at.seats[1] : at.seats[0])];
}

/** That a seat accepts, and what was agreed: what it gives for what it gets. */
export function acceptSentence(speech: Speech, entry: DecisionEntry, offer: DecisionEntry | null): string {
  const words = SCREENS[speech.language];
  const outside = heardOutside(speech, entry.point);
  if (outside !== null) return outside;
  const who = seatName(speech, entry.seat);
  const sides = agreedSides(speech, entry, offer);
  if (!sides) return words.accepts(who);
  const [mine, theirs] = sides;
  return words.acceptsThat(who, `${mine.gives} ${words.forGoods} ${theirs.gives}`);
}

/** A good of which a counter-offer puts down another amount: its name, both amounts in digits, and the unit of the new one. */
export interface CounterPart {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

/** What a counter-offer changes about the offer it answers, good by good. Empty where it answers none of the same table. */
export function counterParts(
  speech: Speech,
  entry: DecisionEntry,
  answered: DecisionEntry | null,
): readonly CounterPart[] {
  const { level, text, language } = speech;
  const point = level.decisions[entry.point];
  const { decision } = entry;
  if (point?.kind !== 'offer' || decision.kind !== 'propose') return [];
  if (answered?.decision.kind !== 'propose' || answered.point !== entry.point) return [];
  const before = answered.decision.goods;
  return point.goods.flatMap((index, i) => {
    const good = level.goods[index];
    const [from, to] = [before[i] ?? 0, decision.goods[i] ?? 0].map((steps) => steps * (good?.step ?? 0)) as [
      number,
      number,
    ];
    if (!good || from === to) return [];
    const decimals = Number.isInteger(good.step) ? 0 : 2;
    const digits = (value: number): string => formatNumber(language, value, value === 0 ? 0 : decimals);
    return [
      {
        name: text.goods?.[good.id]?.name ?? good.id,
        from: digits(from),
        to: digits(to),
        unit: shortUnitFor(language, to, text.units[good.unit] ?? ''),
      },
    ];
  });
}

/** What a seat did, as a sentence; a threat is as many sentences as it has parts. */
export function decisionSentence(speech: Speech, entry: DecisionEntry): string {
  const { level, text } = speech;
  const { decision } = entry;
  const options = text.decisions[level.decisions[entry.point]?.id ?? '']?.options;
  if (decision.kind === 'choose') return options?.[decision.option]?.did ?? '';
  if (decision.kind === 'threaten') return decision.parts.map((id) => options?.[id]?.did ?? '').join(' ');
  if (decision.kind === 'guess') return guessSentence(speech, entry.point, decision.guess);
  return offerSentence(speech, entry.point, entry.seat, decision);
}

function reasonWords(speech: Speech, entry: DecisionEntry, reason: Reason): string {
  if (reason.kind !== 'good') return '';
  const good = speech.level.goods[reason.good];
  const words: GoodText | undefined = good && speech.text.goods?.[good.id];
  const isGiver = good?.from === speech.level.seats[entry.seat]?.actor;
  return (isGiver ? words?.hold : words?.ask) ?? '';
}

/** What another seat says of its decision, in the words of its own interest; empty if it says nothing. */
export function spokenReason(speech: Speech, entry: DecisionEntry): string {
  const { level, text } = speech;
  const point = level.decisions[entry.point];
  if (heardOutside(speech, entry.point) !== null) return '';
  if (point && entry.decision.kind === 'choose') {
    return text.decisions[point.id]?.options?.[entry.decision.option]?.said ?? '';
  }
  return entry.reasons.map((reason) => reasonWords(speech, entry, reason)).find((words) => words) ?? '';
}

/** The aims that decided a bot's choice, in words; of an answer to a threat, what it weighed. */
export function aimWords(
  { level, text, language }: Speech,
  seat: number,
  reasons: readonly Reason[],
): readonly string[] {
  const at = level.seats[seat];
  return reasons.flatMap((reason) => {
    if (reason.kind === 'threat') return [SCREENS[language].threatReasons[reason.part]];
    const aim = reason.kind === 'aim' ? at?.aims[reason.aim] : undefined;
    const words = at && aim && text.aims[at.id]?.[aim.id];
    return words ? [words] : [];
  });
}

/** What a watcher read, and what it did about it. */
function watcherSentence({ level, text }: Speech, kind: 'watch' | 'balance', watcher: number): string {
  const words = text.watchers?.[level.actors[level.watchers[watcher]?.actor ?? -1]?.id ?? ''];
  return (kind === 'watch' ? words?.reads : words?.answers) ?? '';
}

/** Why a change happened, as a sentence. */
export function causeSentence(speech: Speech, cause: Cause): string {
  const { level, text } = speech;
  switch (cause.kind) {
    case 'rule':
      return text.rules?.[level.rules[cause.rule]?.id ?? ''] ?? '';
    case 'event':
      return text.events?.[level.events[cause.event]?.id ?? '']?.title ?? '';
    case 'spiral':
      return text.spirals?.[level.spirals[cause.spiral]?.id ?? ''] ?? '';
    case 'watch':
    case 'balance':
      return watcherSentence(speech, cause.kind, cause.watcher);
    case 'signed':
    case 'refused':
      return text.pacts?.[level.pacts[cause.pact]?.id ?? '']?.[cause.kind] ?? '';
    case 'option':
    case 'carry': {
      const options = text.decisions[level.decisions[cause.point]?.id ?? '']?.options;
      const said = options?.[level.optionIds[cause.option] ?? ''];
      return (cause.kind === 'carry' ? said?.carried : said?.did) ?? '';
    }
    default:
      return (
        heardOutside(speech, cause.point) ?? text.decisions[level.decisions[cause.point]?.id ?? '']?.[cause.kind] ?? ''
      );
  }
}
