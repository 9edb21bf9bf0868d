import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Plugin } from 'vite';
import type { GlossaryEntry } from '../../level/glossary.ts';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import { loadFacts, loadGlossary } from '../../level/readLevels.ts';
import { SOURCES_WORDS } from '../../text/sourcesWords.ts';
import { UI } from '../../text/ui.ts';
import { factIdsOf } from '../factIds.ts';
import { catalogueOf, compiledOrThrow } from '../levelsPlugin.ts';
import { SourcesPage, type UsedFact } from './SourcesPage.tsx';

/** Every fact that a level uses, with the levels in the order in which they are played. */
function usedFacts(root: string): readonly UsedFact[] {
  const levels = catalogueOf(root).map(({ id, title }) => ({
    id,
    title,
    ids: factIdsOf(compiledOrThrow(root, id).level),
  }));
  return [...loadFacts(root).values()]
    .map((fact) => ({ fact, levels: levels.filter(({ ids }) => ids.has(fact.id)) }))
    .filter((used) => used.levels.length > 0);
}

interface Contents {
  readonly facts: readonly UsedFact[];
  readonly glossary: readonly GlossaryEntry[];
}

/** What stands on the page of all sources, in every language. @throws LevelError if a level, the facts or the glossary are broken */
export const contentsOf = (root: string): Contents => ({ facts: usedFacts(root), glossary: loadGlossary(root) });

/** Addresses, relative to the page: the style sheet of the text faces, and the picture of the tab. */
interface Assets {
  readonly fonts: string;
  readonly icon: string;
}

/** What the page looks like; the discs of evidence are those of the game. */
const STYLES = ['src/build/sourcesPage/sourcesPage.css', 'src/overlay/style/evidence.css'];

/** The page of all sources in one language, as HTML. */
export function sourcesPage(root: string, contents: Contents, language: Language, { fonts, icon }: Assets): string {
  const { title, lead } = SOURCES_WORDS[language];
  const style = STYLES.map((path) => readFileSync(join(root, path), 'utf8').replace(/\n\s*/g, '\n')).join('');
  const body = renderToString(h(SourcesPage, { ...contents, language }));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${UI[language].appTitle}</title>
<meta name="description" content="${lead}">
<style>
${style}</style>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${fonts}">
</head>
<body>
${body}
</body>
</html>
`;
}

const fileOf = (language: Language): string => `sources.${language}.html`;

/** Writes `sources.<language>.html` beside the page of the game, and serves it while one works. */
export function sourcesPlugin(root: string): Plugin {
  return {
    name: 'sources-page',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = (file: RegExp): string => {
          const found = Object.keys(bundle).find((name) => file.test(name));
          return found ? `./${found}` : this.error(`The page of all sources needs ${file}, which is not in the bundle`);
        };
        const assets = { fonts: built(/\bfonts-[^/]+\.css$/), icon: built(/\bfavicon-[^/]+\.svg$/) };
        const contents = contentsOf(root);
        for (const language of LANGUAGES) {
          this.emitFile({
            type: 'asset',
            fileName: fileOf(language),
            source: sourcesPage(root, contents, language, assets),
          });
        }
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const language = LANGUAGES.find((one) => request.url?.startsWith(`/${fileOf(one)}`));
        if (!language) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        const assets = { fonts: './assets/fonts/fonts.css', icon: './assets/images/favicon.svg' };
        response.end(sourcesPage(root, contentsOf(root), language, assets));
      });
    },
  };
}
