import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUNDS, MOTIFS, readPicture } from '../../src/level/pressWords.ts';
import { realLevels } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

describe('a press picture as an author writes it', () => {
  it('is where it is taken, and what stands there, some of it several times', () => {
    expect(readPicture(' platform  person*3 flag ')).toEqual({
      ground: 'platform',
      motifs: ['person', 'person', 'person', 'flag'],
    });
  });

  it.each([
    ['', 'begins with where it is taken'],
    ['moon ship', '"moon" is none of: night, land'],
    ['sea', 'name at least one thing'],
    ['sea ringed', 'name at least one thing'],
    ['sea ringed*2', '`ringed` is only the ring round it'],
    ['sea mermaid', '"mermaid" is nothing a picture can show'],
    ['sea ship*9', '"ship*9" is nothing'],
    ['sea ship*', '"ship*" is nothing'],
    ['sea ship*8 crane', 'at most 8 things, and here are 9'],
  ])('says what is wrong with "%s"', (written, fault) => {
    expect(readPicture(written)).toContain(fault);
  });
});

describe('the guide for authors', () => {
  it('names every place and thing there is', () => {
    const guide = readFileSync(join(ROOT, 'levels/README.md'), 'utf8').replace(/\s+/g, ' ');
    for (const words of [GROUNDS, MOTIFS.filter((motif) => motif !== 'ringed')])
      expect(guide).toContain(`\`${words.join(' ')}\``);
  });
});

describe.each(realLevels)('$id', (level) => {
  it('has a picture for its place among the levels and for every story of its papers', () => {
    expect(level.cover).not.toBeNull();
    const stories = level.frontPages.flatMap(({ papers }) => papers.flatMap((paper) => paper.stories));
    expect(stories.filter(({ picture }) => picture === null).map((story) => story.id)).toEqual([]);
  });
});
