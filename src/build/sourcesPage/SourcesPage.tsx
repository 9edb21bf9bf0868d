import type { Fact } from '../../level/facts.ts';
import type { GlossaryEntry } from '../../level/glossary.ts';
import type { Language } from '../../level/levelText.ts';
import { EVIDENCE } from '../../level/schema.ts';
import { EvidenceLabel } from '../../overlay/Evidence.tsx';
import { SourceLine } from '../../overlay/SourceLine.tsx';
import { formatDate } from '../../text/format.ts';
import { SOURCES_WORDS } from '../../text/sourcesWords.ts';
import { UI } from '../../text/ui.ts';

/** A fact with the levels that speak of it. */
export interface UsedFact {
  readonly fact: Fact;
  readonly levels: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[];
}

interface FactProps {
  readonly used: UsedFact;
  readonly language: Language;
}

function FactEntry({ used: { fact, levels }, language }: FactProps) {
  const words = SOURCES_WORDS[language];
  return (
    <article class="fact" id={fact.id} aria-labelledby={`${fact.id}-title`}>
      <h3 id={`${fact.id}-title`}>
        <a href={`#${fact.id}`}>{fact.id}</a> {formatDate(language, fact.date) || UI[language].undated}
      </h3>
      <p class="statement">{fact.statement[language]}</p>
      <p class="how-sure">
        <EvidenceLabel label={fact.status} language={language} />
      </p>
      <ul class="sources">
        {fact.sources.map((source) => (
          <SourceLine key={`${source.title} ${source.publisher.en}`} source={source} language={language} />
        ))}
      </ul>
      <p class="used">
        {words.usedIn}{' '}
        {levels.map(({ id, title }, i) => (
          <>
            {i > 0 && ', '}
            <a href={`index.html?level=${id}&lang=${language}`}>{title[language]}</a>
          </>
        ))}
      </p>
    </article>
  );
}

interface SourcesPageProps {
  readonly facts: readonly UsedFact[];
  readonly glossary: readonly GlossaryEntry[];
  readonly language: Language;
}

function Glossary({ glossary, language }: Pick<SourcesPageProps, 'glossary' | 'language'>) {
  const sorted = [...glossary].sort((a, b) => a.term[language].localeCompare(b.term[language], language));
  return (
    <section class="group" id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">{SOURCES_WORDS[language].glossary}</h2>
      <dl class="glossary">
        {sorted.map(({ id, term, line }) => (
          <div key={id} id={`term-${id}`}>
            <dt>{term[language]}</dt>
            <dd>{line[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Labels({ language }: { readonly language: Language }) {
  const words = SOURCES_WORDS[language];
  return (
    <section class="labels" aria-labelledby="labels-title">
      <h2 id="labels-title">{words.labels}</h2>
      <ul>
        {EVIDENCE.map((label) => (
          <li key={label}>
            <EvidenceLabel label={label} language={language} />
            <span>{words.evidence[label]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups that have facts, in the order of the page; topics the words do not know come last. */
function groupsOf(facts: readonly UsedFact[], language: Language) {
  const { topics } = SOURCES_WORDS[language];
  const all = new Set([...Object.keys(topics), ...facts.map(({ fact }) => fact.topic)]);
  return [...all]
    .map((topic) => ({
      topic,
      name: topics[topic] ?? topic,
      facts: facts.filter(({ fact }) => fact.topic === topic).sort((a, b) => a.fact.id.localeCompare(b.fact.id)),
    }))
    .filter((group) => group.facts.length > 0);
}

/** The page of all sources: every fact the levels use, under its id, and the glossary. It needs no script. */
export function SourcesPage({ facts, glossary, language }: SourcesPageProps) {
  const words = SOURCES_WORDS[language];
  const other = language === 'de' ? 'en' : 'de';
  const groups = groupsOf(facts, language);
  return (
    <>
      <header class="head">
        <nav class="ways">
          <a href={`index.html?lang=${language}`}>{words.toGame}</a>
          <a href={`sources.${other}.html`} lang={other} hreflang={other}>
            {words.otherLanguage}
          </a>
        </nav>
        <p class="kicker">{UI[language].appTitle}</p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <main>
        <nav class="toc" aria-label={words.contents}>
          <ul>
            {groups.map(({ topic, name, facts: inside }) => (
              <li key={topic}>
                <a href={`#${topic}`}>{name}</a> <span>{inside.length}</span>
              </li>
            ))}
            <li>
              <a href="#glossary">{words.glossary}</a> <span>{glossary.length}</span>
            </li>
          </ul>
        </nav>
        <Labels language={language} />
        {groups.map(({ topic, name, facts: inside }) => (
          <section key={topic} class="group" id={topic} aria-labelledby={`${topic}-title`}>
            <h2 id={`${topic}-title`}>{name}</h2>
            {inside.map((used) => (
              <FactEntry key={used.fact.id} used={used} language={language} />
            ))}
          </section>
        ))}
        <Glossary glossary={glossary} language={language} />
      </main>
    </>
  );
}
