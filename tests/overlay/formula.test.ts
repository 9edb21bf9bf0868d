import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../src/forecast/assumptions.ts';
import { LANGUAGES } from '../../src/level/levelText.ts';
import { compileFromDisk, levelIds } from '../../src/level/readLevels.ts';
import { assumptionName, assumptionNumbers } from '../../src/text/assumptionWords.ts';
import { formula } from '../../src/text/formula.ts';
import { ROOT } from '../support/root.ts';

function playable(id: string) {
  const made = compileFromDisk(ROOT, id);
  if (!made.ok) throw new Error(`${id} does not compile`);
  return made.value;
}

describe.each(levelIds(ROOT))('the assumptions of %s in words', (id) => {
  const { level, text } = playable(id);

  it.each(LANGUAGES)('each have a name and a number, as they stand and turned (%s)', (language) => {
    const speech = { language, level, text: text[language], seat: 0 };
    for (const assumption of assumptionsOf(level)) {
      const said = [...assumptionName(speech, assumption)];
      for (const factor of [1, 0.5]) {
        const numbers = assumptionNumbers(speech, assumption, factor);
        expect(numbers.length, said.join(' ')).toBeGreaterThan(0);
        said.push(...numbers);
      }
      // Neither a gap nor a placeholder nor the name of something in the code.
      for (const words of said) expect(words).toMatch(/^(?!.*(undefined|NaN|object|[{}]))\s*\S/);
    }
  });
});

describe('a formula', () => {
  const { level, text } = playable('the-deal');
  const speech = { language: 'en' as const, level, text: text.en, seat: 0 };
  const gauge = (id: string): number => level.gauges.findIndex((one) => one.id === id);

  it('says operations, thresholds and choices in the words of the screen', () => {
    const gap = ['gauge', gauge('moscow.shell-gap')] as const;
    const show = level.optionIds.indexOf('depots');
    expect(formula(speech, ['*', 2, ['-', gap, 1.5]])).toBe('2 × (Moscow’s shortfall − 1.5)');
    expect(formula(speech, ['and', ['>=', gap, 4], ['not', ['taken', show]]])).toMatch(
      /^Moscow’s shortfall ≥ 4 and not “.+”$/,
    );
    expect(formula(speech, ['if', ['taken', show], 1, 0])).toMatch(/^\(if “.+”: 1, else 0\)$/);
    expect(formula(speech, ['named', 'trait.power', 60])).toBe('60');
  });
});
