import { describe, expect, it } from 'vitest';
import { withCurlyQuotes } from '../../src/text/quotes.ts';

describe('a title of a source', () => {
  it.each([
    ["'Victory Day' performance", '‘Victory Day’ performance'],
    ["US 'won't hesitate'", 'US ‘won’t hesitate’'],
    ["N. Korea's Kim", 'N. Korea’s Kim'],
    ['He said "no" (and "\'maybe\'")', 'He said “no” (and “‘maybe’”)'],
    ['Nothing to change', 'Nothing to change'],
  ])('is set as it would be printed: %s', (typed, printed) => {
    expect(withCurlyQuotes(typed)).toBe(printed);
  });
});
