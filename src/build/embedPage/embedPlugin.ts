import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Plugin, Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { EMBED_WORDS } from '../../text/embedWords.ts';
import { UI } from '../../text/ui.ts';
import { buildClassic } from '../buildClassic.ts';
import { catalogueOf } from '../levelsPlugin.ts';
import { Facade } from './EmbedPage.tsx';
import { messageJsonSchema } from './messageSchema.ts';

type Bundle = Rolldown.OutputBundle;

/** Addresses, relative to the page, of what it is made of. */
interface Parts {
  readonly script: string;
  readonly style: string;
  readonly fonts: string;
  readonly icon: string;
  readonly game: string;
  readonly gameStyle: string;
  readonly classic: string;
  readonly classicStyle: string;
  readonly posterOf: (level: string, language: Language) => string;
}

/** `embed.html`: a facade for each level and language, and the script that puts the game in its place. */
function embedPage(levels: readonly LevelCard[], parts: Parts): string {
  const facades = levels.flatMap((card) =>
    LANGUAGES.map((language) =>
      renderToString(h(Facade, { card, language, poster: parts.posterOf(card.id, language) })),
    ),
  );
  const noScript = LANGUAGES.map((language) => {
    const { about, noScript: why } = EMBED_WORDS[language];
    return `<p lang="${language}">${about.text} ${why}</p>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="responsive-embedded-sizing">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${UI.en.appTitle}</title>
<link rel="icon" href="${parts.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${parts.style}">
<link rel="stylesheet" href="${parts.fonts}">
</head>
<body>
${facades.join('\n')}
<div class="unscripted">${noScript.join('')}</div>
<script src="${parts.script}" data-game="${parts.game}" data-style="${parts.gameStyle}" data-classic="${parts.classic}" data-classic-style="${parts.classicStyle}"></script>
</body>
</html>
`;
}

/** Writes `embed.html`, and the game as one classic script. */
export function embedPlugin(root: string, phaser: string): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    async generateBundle(_, bundle: Bundle) {
      const files = Object.keys(bundle);
      const built = (file: RegExp): string => {
        const found = files.find((name) => file.test(name));
        return found ? `./${found}` : this.error(`The page for frames needs ${file}, which is not in the bundle`);
      };
      const add = (name: string, source: string | Uint8Array): string => {
        const id = this.emitFile({ type: 'asset', name, source });
        return `./${this.getFileName(id)}`;
      };
      const made = (entry: string, isWhole = false) => buildClassic(root, phaser, { entry, isWhole });
      const [script, whole] = await Promise.all([made('src/embed/framePage.ts'), made('src/app/main.ts', true)]);
      const levels = catalogueOf(root);
      const posters = new Map(
        levels
          .flatMap(({ id }) => LANGUAGES.map((language) => `${id}.${language}`))
          .map((name) => [
            name,
            add(`${name}.webp`, readFileSync(join(root, 'assets/images/posters', `${name}.webp`))),
          ]),
      );
      const page = embedPage(levels, {
        script: add('frame.js', script.script),
        style: add('frame.css', readFileSync(join(root, 'src/build/embedPage/embedPage.css'), 'utf8')),
        fonts: built(/\bfonts-[^/]+\.css$/),
        icon: built(/\bfavicon-[^/]+\.svg$/),
        game: built(/\bindex-[^/]+\.js$/),
        gameStyle: built(/\bindex-[^/]+\.css$/),
        classic: add('whole.js', whole.script),
        classicStyle: add('whole.css', whole.style),
        posterOf: (level, language) => posters.get(`${level}.${language}`) ?? '',
      });
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: page });
      this.emitFile({ type: 'asset', fileName: 'messages.schema.json', source: messageJsonSchema() });
      // For whoever hosts the game to fill: see the README for editors.
      this.emitFile({ type: 'asset', fileName: 'corrections.json', source: '{}\n' });
      this.emitFile({ type: 'asset', fileName: 'versions.json', source: '{ "frozen": [] }\n' });
    },
  };
}
