import { useState } from 'preact/hooks';
import type { Fact } from '../level/facts.ts';
import { formatDate } from '../text/format.ts';
import { Evidence } from './Evidence.tsx';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SourcesPageLink } from './SourcesPageLink.tsx';

/** A fact with its label, date and sources; its id leads to the page of all sources. */
function FactEntry({ fact, mark }: { readonly fact: Fact; readonly mark?: string | undefined }) {
  const { speech, ui } = useScene();
  const { language } = speech;
  return (
    <div class="fact">
      <p class="small">
        <time>{formatDate(language, fact.date)}</time>{' '}
        <SourcesPageLink fact={fact.id} kind="fact-id" title={ui.allSources}>
          {fact.id}
        </SourcesPageLink>
      </p>
      <p>{fact.statement[language]}</p>
      {mark && <p class="in-run">{mark}</p>}
      <Evidence label={fact.status} />
      <ul class="sources">
        {fact.sources.map((source) => (
          <SourceLine key={`${source.title} ${source.publisher.en}`} source={source} language={language} />
        ))}
      </ul>
    </div>
  );
}

/** The facts of the loaded level once they are there; `failed` where they cannot be had. */
export function useFacts(): {
  readonly facts: Readonly<Record<string, Fact>> | 'coming' | 'failed';
  readonly load: () => void;
} {
  const { session } = useScene();
  const [facts, setFacts] = useState<Readonly<Record<string, Fact>> | 'coming' | 'failed'>('coming');
  const load = (): void => {
    session.actions.debrief().then(
      (found) => setFacts(found.facts),
      () => setFacts('failed'),
    );
  };
  return { facts, load };
}

/** Facts by their ids, in the order given. */
export function FactList({
  ids,
  facts,
  markOf,
}: {
  readonly ids: readonly string[];
  readonly facts: ReturnType<typeof useFacts>['facts'];
  /** What is said below a fact besides; nothing unless given. */
  readonly markOf?: (id: string) => string | undefined;
}) {
  const { ui } = useScene();
  if (facts === 'coming') return <p role="status">{ui.sourcesWait}</p>;
  if (facts === 'failed') return <p role="status">{ui.sourcesFail}</p>;
  return (
    <>
      {ids.map((id) => {
        const fact = facts[id];
        return fact ? <FactEntry key={id} fact={fact} mark={markOf?.(id)} /> : null;
      })}
    </>
  );
}

/** A button that opens the sources behind a card. */
export function Sources({ id, facts: ids }: { readonly id: string; readonly facts: readonly string[] }) {
  const { ui } = useScene();
  const { facts, load } = useFacts();
  return (
    <Sheet id={`sources-${id}`} label={`${ui.sources} (${ids.length})`} title={ui.sources} kind="link" onOpen={load}>
      <FactList ids={ids} facts={facts} />
      <SourcesPageLink>{ui.allSources}</SourcesPageLink>
    </Sheet>
  );
}
