import type { Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { EMBED_WORDS } from '../../text/embedWords.ts';
import { UI } from '../../text/ui.ts';

/** Width and height (px) of a frame whose page asks for nothing else, and of a level's picture. */
const FRAME = { width: 700, height: 560 };
export const PICTURE = { width: 1200, height: 630 };

/** Where a level's page and its picture are, as whole addresses. */
export interface Places {
  /** The folder of the game, with a slash at its end. */
  readonly site: string;
  readonly page: string;
  readonly picture: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A frame as it stands in somebody's page. */
function frameTag({ id, title }: LevelCard, language: Language, site: string): string {
  const src = `${site}embed.html?level=${id}&lang=${language}&theme=light`;
  const name = `${title[language]} (${EMBED_WORDS[language].frame})`;
  return `<iframe title="${escaped(name)}" src="${escaped(src)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="width:100%;border:0;color-scheme:light"></iframe>`;
}

/**
 * oEmbed 1.0 of a level's page, written once: it cannot heed `maxwidth`, `maxheight` or `format`. The quotation comes first and
 * has no attributes, as WordPress wants it.
 */
export function oembed(card: LevelCard, language: Language, { site, page, picture }: Places) {
  const title = card.title[language];
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: UI[language].appTitle,
    provider_url: site,
    cache_age: 86_400,
    html: `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>${frameTag(card, language, site)}`,
    ...FRAME,
    thumbnail_url: picture,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}
