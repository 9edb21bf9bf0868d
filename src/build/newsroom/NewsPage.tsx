import { h } from 'preact';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { EMBED_WORDS } from '../../text/embedWords.ts';
import { LAYOUTS, type Layout, NEWSROOM_WORDS } from '../../text/newsroomWords.ts';
import { SOURCES_WORDS } from '../../text/sourcesWords.ts';

export const pageOf = (layout: Layout | null, language: Language): string =>
  `newsroom${layout ? `-${layout}` : ''}.${language}.html`;

interface ContentsProps {
  readonly language: Language;
}

/** The three example pages, each with how the game stands in it. */
export function NewsroomContents({ language }: ContentsProps) {
  const words = NEWSROOM_WORDS[language];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <>
      <header class="head">
        <p class="ways">
          <a href={`./builder.${language}.html`}>{words.builder}</a>
          <a href={`./${pageOf(null, other)}`} hreflang={other} lang={other}>
            {SOURCES_WORDS[language].otherLanguage}
          </a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <main>
        <ul class="houses">
          {LAYOUTS.map((layout) => (
            <li key={layout}>
              <a href={`./${pageOf(layout, language)}`}>{words.names[layout]}</a>
              <p>{words.ways[layout]}</p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

interface NewsPageProps {
  readonly layout: Layout;
  readonly card: LevelCard;
  readonly language: Language;
}

/** How the game stands in each house. */
function Embed({ layout, card, language }: NewsPageProps) {
  const { frame } = EMBED_WORDS[language];
  const title = `${card.title[language]} (${frame})`;
  const query = `level=${card.id}&lang=${language}`;
  if (layout === 'record')
    return h(
      'quid-pro-quo',
      { level: card.id, lang: language, theme: 'light', accent: '7a0019' },
      <a href={`./${card.id}.${language}.html`}>
        <img src={`./posters/${card.id}.${language}.jpg`} alt="" width={1200} height={630} loading="lazy" />
        <span>
          <b>{card.title[language]}.</b> {card.question[language]}
        </span>
      </a>,
    );
  const look = layout === 'boulevard' ? 'theme=dark&accent=ffd400' : 'theme=auto';
  return (
    <iframe
      title={title}
      src={`./embed.html?${query}&${look}`}
      loading="lazy"
      allow="fullscreen"
      referrerpolicy="no-referrer"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
}

/** An article of an invented house with the game in the middle of it. */
export function NewsPage({ layout, card, language }: NewsPageProps) {
  const words = NEWSROOM_WORDS[language];
  const { about, dynamics, basis } = EMBED_WORDS[language];
  return (
    <>
      <header class="masthead">
        <a href={`./${pageOf(null, language)}`}>{words.names[layout]}</a>
      </header>
      <main>
        <article>
          <p class="kicker">{words.kicker[layout]}</p>
          <h1>{words.headline[layout]}</h1>
          <p class="by">{words.made}</p>
          <p class="lead">{about.text}</p>
          <p>{dynamics[0]?.text}</p>
          <h2>{words.tryIt}</h2>
          <Embed layout={layout} card={card} language={language} />
          {dynamics.slice(1).map(({ title, text }) => (
            <p key={title}>
              <b>{title}.</b> {text}
            </p>
          ))}
          <p>{basis}</p>
        </article>
        {layout === 'record' && (
          <aside aria-labelledby="heard-title">
            <h2 id="heard-title">{words.heard}</h2>
            <p>{words.heardNote}</p>
            <ol data-heard="" aria-live="polite" />
          </aside>
        )}
      </main>
    </>
  );
}
