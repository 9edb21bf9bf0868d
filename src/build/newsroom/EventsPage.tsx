import type { EventData } from '../../embed/messages.ts';
import { LANGUAGES, type Language } from '../../level/levelText.ts';
import { COUNTING_EXAMPLES } from '../../newsroom/countingExamples.ts';
import { type Counted, EVENTS_WORDS, type Way } from '../../text/eventsWords.ts';
import { NEWSROOM_WORDS } from '../../text/newsroomWords.ts';
import { SOURCES_WORDS } from '../../text/sourcesWords.ts';

/** What comes with each event. */
const DATA: { readonly [T in Counted]: readonly (keyof EventData[T])[] } = {
  ready: ['seat', 'lang'],
  start: ['seat'],
  decision: ['count'],
  prediction: ['count'],
  ending: ['ending'],
  share: ['kind'],
  error: ['code'],
};

/** What an embed tells the page round it, and lines with which that page can count it. */
export function EventsPage({ language }: { readonly language: Language }) {
  const words = EVENTS_WORDS[language];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <>
      <header class="head">
        <p class="ways">
          <a href={`./builder.${language}.html`}>{NEWSROOM_WORDS[language].builder}</a>
          <a href={`./events.${other}.html`} hreflang={other} lang={other}>
            {SOURCES_WORDS[language].otherLanguage}
          </a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <main class="events">
        <dl>
          {(Object.keys(DATA) as Counted[]).map((type) => (
            <div key={type}>
              <dt>
                <code>{type}</code>
              </dt>
              <dd>
                {words.whens[type]}{' '}
                <span class="used">
                  {words.data}: <code>{DATA[type].join(', ')}</code>
                </span>
              </dd>
            </div>
          ))}
        </dl>
        <p>{words.never}</p>
        <p>{words.consent}</p>
        <p>
          <a href="./messages.schema.json">{words.schema}</a>
        </p>
        <h2>{words.ways}</h2>
        <p>{words.waysLead}</p>
        {(Object.keys(COUNTING_EXAMPLES) as Way[]).map((way) => (
          <section key={way} data-way={way} aria-labelledby={`way-${way}`}>
            <h3 id={`way-${way}`}>{words.names[way]}</h3>
            <p>{words.notes[way]}</p>
            <pre>
              <code>{COUNTING_EXAMPLES[way]}</code>
            </pre>
          </section>
        ))}
      </main>
    </>
  );
}
