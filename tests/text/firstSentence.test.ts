import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/text/firstSentence.ts';

describe('the first sentence', () => {
  it.each([
    ['Washington bot Getreide an. Seoul stand dabei.', 'Washington bot Getreide an.'],
    ['Am 5. September fuhr der Zug. Niemand sah es.', 'Am 5. September fuhr der Zug.'],
    ['Moscow sent 1.5 million rounds. Nobody counted.', 'Moscow sent 1.5 million rounds.'],
    ['One sentence', 'One sentence'],
    ['', ''],
  ] as const)('is known: %s', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
