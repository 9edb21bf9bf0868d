import { describe, expect, it } from 'vitest';
import { factIdsOf } from '../../src/build/factIds.ts';
import { contentsOf, sourcesPage } from '../../src/build/sourcesPage/sourcesPlugin.ts';
import { LANGUAGES } from '../../src/level/levelText.ts';
import { SOURCES_WORDS } from '../../src/text/sourcesWords.ts';
import { realLevels } from '../support/realLevels.ts';
import { ROOT } from '../support/root.ts';

const contents = contentsOf(ROOT);
const used = new Set(realLevels.flatMap((level) => [...factIdsOf(level)]));
const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, found = '']) => found);

describe.each(LANGUAGES)('the page of all sources (%s)', (language) => {
  const page = sourcesPage(ROOT, contents, language, { fonts: './fonts.css', icon: './favicon.svg' });

  it('holds every fact that a level uses, once, under its id, and no other', () => {
    expect(all(page, /<article class="fact" id="([A-Z]{2}-\d{2})"/g).sort()).toEqual([...used].sort());
  });

  it('gives each fact a source with title and publisher, and the levels that use it', () => {
    for (const article of page.split('<article ').slice(1)) {
      const sources = (article.split('class="sources"')[1] ?? '').split('</ul>')[0] ?? '';
      expect(all(sources, /<li>(?:<a [^>]*>)?([^<]+)/g).length).toBeGreaterThan(0);
      expect(all(sources, /class="publisher">([^<]+)/g)).toHaveLength(all(sources, /(<li>)/g).length);
      expect(all(article, /href="(index\.html\?level=[^"]+)"/g).length).toBeGreaterThan(0);
    }
  });

  it('shows no address as text, no note for us and no straight apostrophe in a statement', () => {
    expect(all(page, />[^<]*(https?:[^<]*)</g)).toEqual([]);
    expect(page).not.toContain('[descr.]');
    expect(all(page, /class="statement">([^<]*['"][^<]*)</g)).toEqual([]);
  });

  it('has a name for every group', () => {
    const { topics } = SOURCES_WORDS[language];
    expect(contents.facts.map(({ fact }) => fact.topic).filter((topic) => !(topic in topics))).toEqual([]);
  });

  it('needs no script, and links only to itself, its neighbours and its sources', () => {
    expect(page).not.toContain('<script');
    const ids = new Set(all(page, / id="([^"]+)"/g));
    const near = all(page, /href="([^"]+)"/g).filter((address) => !/^https?:\/\//.test(address));
    const strange = near.filter(
      (address) =>
        !(address.startsWith('#') && ids.has(address.slice(1))) &&
        !/^(index\.html\?(level=[a-z-]+&amp;)?lang=(de|en)|sources\.(de|en)\.html|\.\/(fonts\.css|favicon\.svg))$/.test(
          address,
        ),
    );
    expect(strange).toEqual([]);
  });
});

describe('facts of every level', () => {
  it('have at least one source each', () => {
    const bare = contents.facts.filter(({ fact }) => fact.sources.length === 0);
    expect(bare.map(({ fact }) => fact.id)).toEqual([]);
    expect(contents.facts).toHaveLength(used.size);
  });
});
