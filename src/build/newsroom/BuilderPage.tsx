import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import type { LevelCard } from '../../overlay/Session.ts';
import { BUILDER_WORDS } from '../../text/builderWords.ts';
import { EVENTS_WORDS } from '../../text/eventsWords.ts';
import { SOURCES_WORDS } from '../../text/sourcesWords.ts';

/** Widths (CSS px) at which an embed is shown: a phone's column, an article's, a wide page's. */
const WIDTHS = [340, 640, 960] as const;
const NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

interface RowProps {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Select({ name, label, children }: RowProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>{children}</select>
    </label>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
}

function Choices({ name, label, words }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {Object.entries(words).map(([value, word], i) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={i === 0} /> {word}
        </label>
      ))}
    </fieldset>
  );
}

interface BuilderPageProps {
  readonly levels: readonly LevelCard[];
  readonly language: Language;
  /** What the script needs, as JSON. */
  readonly host: string;
}

/** The page on which an editor puts an embed together: form, snippet, previews. */
export function BuilderPage({ levels, language, host }: BuilderPageProps) {
  const words = BUILDER_WORDS[language];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <>
      <header class="head">
        <p class="ways">
          <a href={`./newsroom.${language}.html`}>{words.demo}</a>
          <a href={`./events.${language}.html`}>{EVENTS_WORDS[language].title}</a>
          <a href={`./builder.${other}.html`} hreflang={other} lang={other}>
            {SOURCES_WORDS[language].otherLanguage}
          </a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <main class="builder">
        <form data-host={host}>
          <Select name="level" label={words.level}>
            {levels.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </Select>
          <Select name="seat" label={words.seat}>
            <option value="">{words.firstSeat}</option>
            {levels.flatMap((level) =>
              level.seats.map(({ id, name }) => (
                <option key={`${level.id}.${id}`} value={id} data-level={level.id}>
                  {name[language]}
                </option>
              )),
            )}
          </Select>
          <Select name="lang" label={words.language}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one} selected={one === language}>
                {NAMES[one]}
              </option>
            ))}
          </Select>
          <Choices name="theme" label={words.theme} words={words.themes} />
          <fieldset>
            <legend>{words.accent}</legend>
            <label>
              <input type="checkbox" name="hasAccent" aria-label={words.accent} />{' '}
              <input type="color" name="accent" value="#14213d" aria-label={words.accent} />
            </label>
          </fieldset>
          <Choices name="start" label={words.start} words={words.starts} />
          <Choices name="kind" label={words.kind} words={words.kinds} />
          <label>
            <span>{words.next}</span>
            <input type="url" name="next" pattern="https?://.+" placeholder="https://" aria-describedby="next-note" />
            <small id="next-note">{words.nextNote}</small>
          </label>
        </form>
        <section aria-labelledby="snippet-title">
          <h2 id="snippet-title">{words.snippet}</h2>
          <textarea data-snippet="" readonly rows={9} spellcheck={false} aria-labelledby="snippet-title" />
          <p class="copying">
            <button type="button" data-copy="" data-copied={words.copied}>
              {words.copy}
            </button>{' '}
            <span data-said="" role="status" />
          </p>
          <p class="used">{words.privacy}</p>
          <p data-frozen="" data-builder={`builder.${language}.html`} hidden>
            {words.frozen}{' '}
          </p>
        </section>
        <section class="previews">
          {WIDTHS.map((width) => (
            <figure key={width} class={`at-${width}`}>
              <figcaption>{words.preview(width)}</figcaption>
              <iframe
                data-preview=""
                title={words.preview(width)}
                sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
              />
            </figure>
          ))}
        </section>
      </main>
    </>
  );
}
