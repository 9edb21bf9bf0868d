import type { Expression } from '../engine/types.ts';
import type { Assumption } from '../forecast/assumption.ts';
import { formatAmount, formatPlain } from './format.ts';
import { formula } from './formula.ts';
import { type Group, MODEL_WORDS } from './modelWords.ts';
import type { Speech } from './sentence.ts';

const GROUPS: Readonly<Record<Assumption['of'][0], Group>> = {
  gauges: 'start',
  draws: 'start',
  goods: 'goods',
  options: 'decisions',
  points: 'decisions',
  moves: 'web',
  web: 'web',
  rules: 'rules',
  events: 'events',
  endings: 'endings',
};

/** The part of the page on which an assumption stands. */
export const groupOf = ({ of }: Assumption): Group => GROUPS[of[0]];

/** A move is written for any partner; here it has none. */
const anyPartner = (label: string): string =>
  label.replaceAll('{partner}', '…').replaceAll('{seat}', '…').replaceAll('{partner-dat}', '…');

function webName({ text }: Speech, [kind = '', id = '']: readonly string[]): string {
  if (kind === 'traits') return text.traits?.[id] ?? id;
  if (kind === 'watchers') return text.actors[id] ?? id;
  if (kind === 'spirals') return text.spirals?.[id] ?? id;
  return kind === 'pacts' ? (text.pacts?.[id]?.label ?? id) : '';
}

function thingName(speech: Speech, [kind, id = '', part = '']: Assumption['of']): string {
  const { text, language } = speech;
  switch (kind) {
    case 'gauges':
      return text.gauges[id]?.name ?? id;
    case 'draws':
      return MODEL_WORDS[language].hidden(id);
    case 'goods':
      return text.goods?.[id]?.name ?? id;
    case 'options':
      return text.decisions[id]?.options?.[part]?.label ?? part;
    case 'points':
      return [text.decisions[id]?.title ?? id, text.seats[part]?.name].filter(Boolean).join(', ');
    case 'moves':
      return anyPartner(text.moves?.[id]?.label ?? id);
    case 'rules':
      return text.rules?.[id] ?? id;
    case 'events':
      return text.events?.[id]?.title ?? id;
    case 'endings':
      return text.endings[id]?.title ?? id;
    case 'web':
      return webName(speech, [id, part]);
  }
}

const FELT: Readonly<Record<Speech['language'], Readonly<Record<string, string>>>> = {
  de: {
    security: 'Sicherheit',
    autonomy: 'Freiheit',
    need: 'wie sehr man sie braucht',
    risk: 'Gefahr, hineingezogen zu werden',
  },
  en: { security: 'safety', autonomy: 'freedom', need: 'how much it is needed', risk: 'danger of being drawn in' },
};

/** What an assumption is about, in words: the thing, and which of its numbers. */
export function assumptionName(speech: Speech, { of, what }: Assumption): readonly [string, string] {
  const words = MODEL_WORDS[speech.language].what[what];
  if (what === 'felt') return [words, FELT[speech.language][of[2] ?? ''] ?? ''];
  return [thingName(speech, of), words];
}

/** What chosen effects add to which gauge: as a number, or as a formula. */
function effectLines(speech: Speech, { effects }: Assumption, factor: number): readonly string[] {
  const { level, text } = speech;
  const times = factor === 1 ? '' : `${formula(speech, factor)} × `;
  const lines = effects.flatMap((effect) => {
    if (effect.kind !== 'change' || !effect.basis.assumption) return [];
    const id = level.gauges[effect.gauge]?.id ?? '';
    const name = text.gauges[id]?.name ?? id;
    if (typeof effect.by !== 'number') return [`${name}: ${times}${formula(speech, effect.by)}`];
    const by = effect.by * factor;
    return [`${name} ${by > 0 ? '+' : ''}${formula(speech, by)}`];
  });
  return [...new Set(lines)];
}

/** A number times a factor; before a formula the factor stands as it is. */
const scaledBy = (amount: Expression, factor: number): Expression => {
  if (typeof amount === 'number') return amount * factor;
  return factor === 1 ? amount : ['*', factor, amount];
};

/** The number behind an assumption, as it stands or turned: what it adds to which gauge, its range, or its formula. */
export function assumptionNumbers(speech: Speech, assumption: Assumption, factor: number): readonly string[] {
  const { level, text, language } = speech;
  const [kind, id] = assumption.of;
  const turned = assumption.turn(level, factor);
  const isIt = (one: { readonly id: string }): boolean => one.id === id;
  const start = kind === 'gauges' ? turned.gauges.find(isIt) : undefined;
  if (start) return [formatAmount(language, ...start.start, start.decimals, text.units[start.unit] ?? '')];
  const draw = kind === 'draws' ? turned.draws.find(isIt) : undefined;
  if (draw) return [formatAmount(language, ...draw.range, 2, '')];
  const conditions = { endings: turned.endings, rules: turned.rules }[kind as 'endings' | 'rules'];
  const when = assumption.what === 'threshold' ? conditions?.find(isIt)?.when : undefined;
  if (when) return [formula(speech, when)];
  const trait = assumption.what === 'trait' ? level.traits.find((one) => one.id === assumption.of[2]) : undefined;
  if (trait) {
    const each = trait.values.map(
      ([actor, value]) => `${text.actors[actor] ?? actor} ${formatPlain(language, value * factor)}`,
    );
    return [each.join(' · ')];
  }
  if (assumption.amounts.length > 0) {
    const said = assumption.amounts.map((amount) => formula(speech, scaledBy(amount, factor)));
    // Of a tie that is felt differently at each end the first stands for all.
    return [[...new Set(said)].join(' · ')];
  }
  return effectLines(speech, assumption, factor);
}
