import type { Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { EMBED_WORDS } from '../../text/embedWords.ts';

interface FacadeProps {
  readonly card: LevelCard;
  readonly language: Language;
  /** Address of its picture, from the page. */
  readonly poster: string;
}

/** What stands in a frame before the game does: picture, title, question, and the button that fetches it. */
export function Facade({ card, language, poster }: FacadeProps) {
  const words = EMBED_WORDS[language];
  const page = `./?level=${card.id}&lang=${language}`;
  return (
    <main class="facade" data-facade={`${card.id}.${language}`} lang={language} hidden>
      <img src={poster} alt={words.picture} width={1200} height={630} loading="lazy" decoding="async" />
      <div class="paper">
        <p class="kind">{words.kind(card.time[language])}</p>
        <h1>{card.title[language]}</h1>
        <p class="question">{card.question[language]}</p>
        <button type="button" data-play="" data-coming={words.coming}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 1l9 5-9 5z" fill="currentColor" />
          </svg>
          {words.play}
        </button>
        <p class="failed" role="status" hidden>
          {words.failed}{' '}
          <a href={page} target="_blank" rel="noopener">
            {words.newTab}
          </a>
        </p>
        <p class="foot">
          <a href={`./sources.${language}.html`} target="_blank" rel="noopener">
            {words.asOf(card.asOf[language])}
          </a>
        </p>
      </div>
    </main>
  );
}
