import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import { loadFacts } from '../../level/readLevels.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { EMBED_WORDS } from '../../text/embedWords.ts';
import { UI } from '../../text/ui.ts';
import { catalogueOf } from '../levelsPlugin.ts';
import { LevelPage } from './LevelPage.tsx';
import { oembed, PICTURE, type Places } from './oembed.ts';

/** Stands for the game's own address where nobody has said it: whoever hosts it puts theirs in its place. */
export const NO_ADDRESS = 'https://example.org/quid-pro-quo/';

const pageOf = (level: string, language: Language): string => `${level}.${language}.html`;
const STYLES = ['src/build/sourcesPage/sourcesPage.css', 'src/build/levelPage/levelPage.css'];

/** What the page is made of: addresses, relative to it or (in `places`) whole. */
interface Parts {
  readonly places: Places;
  readonly poster: string;
  readonly style: string;
  readonly fonts: string;
  readonly icon: string;
}

/** The page of one level in one language, as HTML. @throws Error if it names a fact that is not there */
export function levelPage(root: string, card: LevelCard, language: Language, parts: Parts): string {
  const words = EMBED_WORDS[language];
  const all = loadFacts(root);
  const facts = [words.about, ...words.dynamics].flatMap(({ facts: ids }) => ids);
  const found = facts.map((id) => {
    const fact = all.get(id);
    if (!fact) throw new Error(`The page of a level names the fact ${id}, which is not in levels/facts.yaml`);
    return fact;
  });
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const body = renderToString(
    h(LevelPage, {
      card,
      language,
      other: { language: other, page: `./${pageOf(card.id, other)}` },
      poster: parts.poster,
      facts: found,
    }),
  );
  const { places } = parts;
  const title = `${card.title[language]} · ${UI[language].appTitle}`;
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${card.question[language]} ${words.about.text}">
<link rel="canonical" href="${places.page}">
<link rel="alternate" hreflang="${other}" href="${places.site}${pageOf(card.id, other)}">
<link rel="alternate" type="application/json+oembed" href="${places.site}oembed/${card.id}.${language}.json" title="${card.title[language]}">
${meta('og:type', 'article')}
${meta('og:site_name', UI[language].appTitle)}
${meta('og:locale', language === 'de' ? 'de_DE' : 'en_GB')}
${meta('og:title', card.title[language])}
${meta('og:description', card.question[language])}
${meta('og:url', places.page)}
${meta('og:image', places.picture)}
${meta('og:image:width', `${PICTURE.width}`)}
${meta('og:image:height', `${PICTURE.height}`)}
${meta('og:image:alt', words.picture)}
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="${parts.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${parts.style}">
<link rel="stylesheet" href="${parts.fonts}">
</head>
<body>
${body}
</body>
</html>
`;
}

/** Writes a page, a picture and an oEmbed answer for each level and language. `site` is the game's own address. */
export function levelPagePlugin(root: string, site: string): Plugin {
  return {
    name: 'level-pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = (file: RegExp): string => {
          const found = Object.keys(bundle).find((name) => file.test(name));
          return found ? `./${found}` : this.error(`The page of a level needs ${file}, which is not in the bundle`);
        };
        const style = STYLES.map((path) => readFileSync(join(root, path), 'utf8')).join('');
        const sheet = this.emitFile({ type: 'asset', name: 'page.css', source: style });
        for (const card of catalogueOf(root)) {
          for (const language of LANGUAGES) {
            const name = `${card.id}.${language}`;
            // Messengers keep a picture by its address: no hash.
            const poster = `posters/${name}.jpg`;
            const source = readFileSync(join(root, 'assets/images', poster));
            this.emitFile({ type: 'asset', fileName: poster, source });
            const page = pageOf(card.id, language);
            const places = { site, page: `${site}${page}`, picture: `${site}${poster}` };
            const parts = {
              places,
              poster: `./${poster}`,
              style: `./${this.getFileName(sheet)}`,
              fonts: built(/\bfonts-[^/]+\.css$/),
              icon: built(/\bfavicon-[^/]+\.svg$/),
            };
            this.emitFile({ type: 'asset', fileName: page, source: levelPage(root, card, language, parts) });
            const answer = JSON.stringify(oembed(card, language, places), null, 2);
            this.emitFile({ type: 'asset', fileName: `oembed/${name}.json`, source: `${answer}\n` });
          }
        }
      },
    },
  };
}
