/** What an editor chose. */
export interface Choice {
  readonly level: string;
  /** Empty for the level's first seat. */
  readonly seat: string;
  readonly lang: 'de' | 'en';
  readonly theme: 'light' | 'dark' | 'auto';
  /** `#rrggbb`; empty for none. */
  readonly accent: string;
  readonly start: 'facade' | 'now';
  /** Where "play on" leads; empty for the next level. */
  readonly next: string;
  readonly kind: 'frame' | 'element';
}

/** What the game's host gives for snippets. */
export interface Host {
  /** The folder of the game, with a slash at its end. */
  readonly site: string;
  /** What a level is called, its question, and its picture's file; by level and language, as `the-train.de`. */
  readonly titles: Readonly<
    Record<string, { readonly title: string; readonly question: string; readonly frame: string }>
  >;
  /** Hash of the element's script, for `integrity`. */
  readonly integrity: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What was chosen, by the name it has in an address and on the element; what was left open is left out. */
function parametersOf({ level, seat, lang, theme, accent, start, next }: Choice): [string, string][] {
  const wanted = {
    level,
    seat,
    lang,
    theme,
    accent: accent.replace('#', ''),
    start: start === 'now' ? start : '',
    next,
  };
  return Object.entries(wanted).filter(([, value]) => value !== '');
}

/** The address of the frame that a choice asks for. */
export function frameAddress(choice: Choice, site: string): string {
  const url = new URL('embed.html', site);
  for (const [name, value] of parametersOf(choice)) url.searchParams.set(name, value);
  return url.href;
}

function frameSnippet(choice: Choice, { site, titles }: Host): string {
  const { frame = '' } = titles[`${choice.level}.${choice.lang}`] ?? {};
  const scheme = choice.theme === 'auto' ? 'light dark' : choice.theme;
  return `<iframe title="${escaped(frame)}"
  src="${escaped(frameAddress(choice, site))}"
  loading="lazy" allow="fullscreen" referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  style="width:100%;aspect-ratio:16/10;min-height:560px;border:0;color-scheme:${scheme}"></iframe>`;
}

function elementSnippet(choice: Choice, { site, titles, integrity }: Host): string {
  const name = `${choice.level}.${choice.lang}`;
  const { title = '', question = '' } = titles[name] ?? {};
  const attributes = parametersOf(choice).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<quid-pro-quo${attributes.join('')}>
  <a href="${escaped(`${site}${name}.html`)}">
    <img src="${escaped(`${site}posters/${name}.jpg`)}" alt="" width="1200" height="630" loading="lazy" style="width:100%;height:auto">
    <b>${escaped(title)}</b> ${escaped(question)}
  </a>
</quid-pro-quo>
<script src="${escaped(`${site}quid-pro-quo.js`)}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
}

/** The lines an editor pastes. */
export const snippetOf = (choice: Choice, host: Host): string =>
  choice.kind === 'frame' ? frameSnippet(choice, host) : elementSnippet(choice, host);
