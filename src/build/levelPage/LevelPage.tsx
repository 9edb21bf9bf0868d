import type { Fact } from '../../level/facts.ts';
import type { Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { SourceLine } from '../../overlay/SourceLine.tsx';
import { EMBED_WORDS } from '../../text/embedWords.ts';
import { SOURCES_WORDS } from '../../text/sourcesWords.ts';

export interface LevelPageProps {
  readonly card: LevelCard;
  readonly language: Language;
  /** The other language, and the address of this page in it. */
  readonly other: { readonly language: Language; readonly page: string };
  readonly poster: string;
  /** The facts that the words of this page rest on. */
  readonly facts: readonly Fact[];
}

/** A level without the game: what it is about, the three dynamics, sources, picture, and the way to play it. */
export function LevelPage({ card, language, other, poster, facts }: LevelPageProps) {
  const words = EMBED_WORDS[language];
  const play = `./?level=${card.id}&lang=${language}`;
  return (
    <>
      <header class="head">
        <p class="ways">
          <a href={play}>{words.playIt}</a>
          <a href={other.page} hreflang={other.language} lang={other.language}>
            {SOURCES_WORDS[language].otherLanguage}
          </a>
        </p>
        <p class="kicker">{words.kind(card.time[language])}</p>
        <h1>{card.title[language]}</h1>
        <p class="lead">{card.question[language]}</p>
      </header>
      <main>
        <a href={play}>
          <img class="poster" src={poster} alt={words.picture} width={1200} height={630} />
        </a>
        <p class="lead">{words.about.text}</p>
        <ul class="dynamics">
          {words.dynamics.map(({ title, text }) => (
            <li key={title}>
              <b>{title}.</b> {text}
            </li>
          ))}
        </ul>
        <p class="lead">{words.basis}</p>
        <p class="to-game">
          <a href={play}>{words.playIt}</a>
        </p>
        <section class="group" aria-labelledby="sources-title">
          <h2 id="sources-title">{words.sources}</h2>
          <ul class="sources">
            {facts
              .flatMap(({ sources }) => sources)
              .map((source) => (
                <SourceLine key={`${source.title} ${source.publisher.en}`} source={source} language={language} />
              ))}
          </ul>
          <p class="used">
            <a href={`./sources.${language}.html`}>{words.asOf(card.asOf[language])}</a>
          </p>
        </section>
      </main>
    </>
  );
}
