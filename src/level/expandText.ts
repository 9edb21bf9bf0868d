import type { AlignPoint, CompiledLevel } from '../engine/types.ts';
import type { LevelText, OptionText } from './levelText.ts';

/** Words of a move for one pair: `{seat}` and `{partner}` are filled in. */
function filled(words: OptionText, seat: string, partner: string): OptionText {
  const fill = (text: string): string => text.replaceAll('{seat}', seat).replaceAll('{partner}', partner);
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, fill(text)])) as unknown as OptionText;
}

function optionsOf(level: CompiledLevel, text: LevelText, point: AlignPoint): Record<string, OptionText> {
  const actorName = (actor: number): string => text.actors[level.actors[actor]?.id ?? ''] ?? '';
  const seat = actorName(level.seats[point.seat]?.actor ?? 0);
  const own = text.decisions[point.id]?.options ?? {};
  const pulls = point.pulls.map(({ id, move, partner }) => {
    const words = filled(text.moves?.[move] as OptionText, seat, actorName(partner));
    return [id, { ...words, ...own[id] }] as const;
  });
  const pacts = point.pacts.map(({ id, pact }) => {
    const {
      signed: _,
      refused: __,
      ...words
    } = text.pacts?.[level.pacts[pact]?.id ?? ''] ?? { label: '', detail: '', did: '' };
    return [id, { ...filled(words, seat, ''), ...own[id] }] as const;
  });
  return Object.fromEntries([...pulls, ...pacts]);
}

/**
 * The words of a level with those filled in that are written once for many: the options of each web, and the names of
 * ties. What the screens use is the same for every kind of decision and every gauge.
 */
export function expandText(level: CompiledLevel, text: LevelText): LevelText {
  const aligns = level.decisions.filter((point) => point.kind === 'align');
  if (level.ties.length === 0 && aligns.length === 0) return text;
  const ties = level.ties.map(({ id, gauge, ends }) => {
    const [one, other] = ends.map((actor) => text.actors[level.actors[actor]?.id ?? ''] ?? '');
    return [level.gauges[gauge]?.id ?? '', { name: `${one} – ${other}`, note: text.ties?.[id] ?? '' }] as const;
  });
  const decisions = aligns.map((point) => {
    const words = text.decisions[point.id] as LevelText['decisions'][string];
    return [point.id, { ...words, options: optionsOf(level, text, point) }] as const;
  });
  return {
    ...text,
    gauges: { ...text.gauges, ...Object.fromEntries(ties) },
    decisions: { ...text.decisions, ...Object.fromEntries(decisions) },
  };
}
