import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Plugin } from 'vite';
import { FIRST_LEVEL } from '../../app/first.ts';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { BUILDER_WORDS } from '../../text/builderWords.ts';
import { EMBED_WORDS } from '../../text/embedWords.ts';
import { EVENTS_WORDS } from '../../text/eventsWords.ts';
import { LAYOUTS, type Layout, NEWSROOM_WORDS } from '../../text/newsroomWords.ts';
import { buildClassic } from '../buildClassic.ts';
import { catalogueOf } from '../levelsPlugin.ts';
import { BuilderPage } from './BuilderPage.tsx';
import { EventsPage } from './EventsPage.tsx';
import { NewsPage, NewsroomContents, pageOf } from './NewsPage.tsx';

const STYLES = [
  'src/build/sourcesPage/sourcesPage.css',
  'src/build/newsroom/builder.css',
  'src/build/newsroom/events.css',
  'src/build/newsroom/newsroom.css',
];

/** Rules of the broadcaster's page: no script at all, and frames from its own host alone. */
const STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-src 'self'";

/** What `integrity` says of a script. */
const integrityOf = (source: string): string => `sha384-${createHash('sha384').update(source).digest('base64')}`;

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: ComponentChild;
  readonly layout?: Layout;
  readonly csp?: string;
  readonly scripts?: readonly string[];
}

/** Addresses, relative to the pages. */
interface Sheets {
  readonly style: string;
  readonly fonts: string;
  readonly icon: string;
}

const pageHtml = ({ language, title, body, layout, csp, scripts = [] }: Page, { style, fonts, icon }: Sheets): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${csp ? `<meta http-equiv="Content-Security-Policy" content="${csp}">\n` : ''}<title>${title}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<link rel="stylesheet" href="${fonts}">
</head>
<body${layout ? ` class="house ${layout}"` : ''}>
${renderToString(h('div', null, body))}
${scripts.map((script) => `<script src="${script}" defer></script>`).join('\n')}
</body>
</html>
`;

/** What the builder's script needs of every level, as JSON. */
function hostOf(levels: readonly LevelCard[], integrity: string): string {
  const titles = levels.flatMap(({ id, title, question }) =>
    LANGUAGES.map((language) => [
      `${id}.${language}`,
      {
        title: title[language],
        question: question[language],
        frame: `${title[language]} (${EMBED_WORDS[language].frame})`,
      },
    ]),
  );
  return JSON.stringify({ titles: Object.fromEntries(titles), integrity });
}

/** Writes the page on which an embed is put together, and the demo newsroom. */
export function newsroomPlugin(root: string, phaser: string): Plugin {
  return {
    name: 'newsroom',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.keys(bundle);
        const built = (file: RegExp): string =>
          `./${files.find((name) => file.test(name)) ?? this.error(`${file} is missing`)}`;
        const add = (name: string, source: string): string =>
          `./${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`;
        const script = async (entry: string): Promise<string> =>
          (await buildClassic(root, phaser, { entry, isWhole: false })).script;
        const element = await script('src/host/quidProQuo.ts');
        // Its address stands in articles for years: no hash.
        this.emitFile({ type: 'asset', fileName: 'quid-pro-quo.js', source: element });
        const builder = add('builder.js', await script('src/newsroom/builder.ts'));
        const record = add('record.js', await script('src/newsroom/record.ts'));
        const style = STYLES.map((path) => readFileSync(join(root, path), 'utf8')).join('');
        const sheets: Sheets = {
          style: add('newsroom.css', style),
          fonts: built(/\bfonts-[^/]+\.css$/),
          icon: built(/\bfavicon-[^/]+\.svg$/),
        };
        const levels = catalogueOf(root);
        const card = levels.find(({ id }) => id === FIRST_LEVEL) ?? this.error('The first level is missing');
        const write = (fileName: string, page: Page): void =>
          void this.emitFile({ type: 'asset', fileName, source: pageHtml(page, sheets) });
        for (const language of LANGUAGES) {
          const words = NEWSROOM_WORDS[language];
          write(`builder.${language}.html`, {
            language,
            title: BUILDER_WORDS[language].title,
            body: h(BuilderPage, { levels, language, host: hostOf(levels, integrityOf(element)) }),
            scripts: [builder],
          });
          const events = EVENTS_WORDS[language].title;
          write(`events.${language}.html`, { language, title: events, body: h(EventsPage, { language }) });
          write(pageOf(null, language), { language, title: words.title, body: h(NewsroomContents, { language }) });
          for (const layout of LAYOUTS) {
            write(pageOf(layout, language), {
              language,
              layout,
              title: `${words.headline[layout]} · ${words.names[layout]}`,
              body: h(NewsPage, { layout, card, language }),
              ...(layout === 'public' ? { csp: STRICT } : {}),
              scripts: layout === 'record' ? [record, './quid-pro-quo.js'] : [],
            });
          }
        }
      },
    },
  };
}
