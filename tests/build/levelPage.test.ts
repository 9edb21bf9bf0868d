import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { levelPage, NO_ADDRESS } from '../../src/build/levelPage/levelPagePlugin.ts';
import { oembed } from '../../src/build/levelPage/oembed.ts';
import { catalogueOf } from '../../src/build/levelsPlugin.ts';
import { LANGUAGES } from '../../src/level/levelText.ts';
import { EMBED_WORDS } from '../../src/text/embedWords.ts';
import { ROOT } from '../support/root.ts';

const levels = catalogueOf(ROOT);
const pages = levels.flatMap((card) =>
  LANGUAGES.map((language) => ({ name: `${card.id}.${language}`, card, language })),
);
const placesOf = (name: string) => ({
  site: NO_ADDRESS,
  page: `${NO_ADDRESS}${name}.html`,
  picture: `${NO_ADDRESS}posters/${name}.jpg`,
});

function parse(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}

describe.each(LANGUAGES)('what is said where the game cannot run (%s)', (language) => {
  const { about, dynamics, basis } = EMBED_WORDS[language];

  it('has three dynamics and at most 150 words', () => {
    const text = [about.text, ...dynamics.flatMap(({ title, text: said }) => [title, said]), basis].join(' ');
    expect(dynamics).toHaveLength(3);
    expect(text.split(/\s+/).length).toBeGreaterThan(80);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(150);
  });
});

describe.each(pages)('the page of $name', ({ name, card, language }) => {
  const parts = { places: placesOf(name), poster: './poster.jpg', style: './a.css', fonts: './b.css', icon: './c.svg' };
  const page = parse(levelPage(ROOT, card, language, parts));
  const meta = (property: string): string | null =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;

  it('says headline, matter, picture, sources and the way to play without any script', () => {
    expect(page.querySelector('h1')?.textContent).toBe(card.title[language]);
    expect(page.querySelectorAll('.dynamics li')).toHaveLength(3);
    expect(page.querySelector('img')?.getAttribute('alt')).toBe(EMBED_WORDS[language].picture);
    expect(page.querySelectorAll('.sources li').length).toBeGreaterThan(3);
    expect(page.querySelector('a[href^="./?level="]')?.getAttribute('href')).toBe(
      `./?level=${card.id}&lang=${language}`,
    );
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.documentElement.getAttribute('lang')).toBe(language);
  });

  it('has a card for messengers: title, question, whole addresses, a picture of 1200 × 630', () => {
    expect(meta('og:title')).toBe(card.title[language]);
    expect(meta('og:description')).toBe(card.question[language]);
    expect(meta('og:url')).toBe(`${NO_ADDRESS}${name}.html`);
    expect(meta('og:image')).toBe(`${NO_ADDRESS}posters/${name}.jpg`);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(page.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image');
  });

  it('E17: leads to an oEmbed answer, whose frame is whole', () => {
    const link = page.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(`${NO_ADDRESS}oembed/${name}.json`);
    expect(link?.getAttribute('title')).toBe(card.title[language]);
    const answer = oembed(card, language, placesOf(name));
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 700, height: 560 });
    expect(answer.thumbnail_url).toBe(`${NO_ADDRESS}posters/${name}.jpg`);
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
    // WordPress looks for a quotation without attributes, before the frame.
    expect(answer.html).toMatch(/^<blockquote><a href="https:[^"]+">[^<]+<\/a><\/blockquote><iframe /);
    const frame = parse(`<body>${answer.html}</body>`).querySelector('iframe');
    expect(frame?.getAttribute('title')).toContain(card.title[language]);
    const src = new URL(frame?.getAttribute('src') ?? '');
    expect([src.pathname, src.searchParams.get('level'), src.searchParams.get('lang'), src.hash]).toEqual([
      '/quid-pro-quo/embed.html',
      card.id,
      language,
      '',
    ]);
  });
});
