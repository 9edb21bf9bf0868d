import type { TraceEntry } from '../engine/types.ts';
import { acceptedBy, type Consequences, consequencesOf } from '../store/consequences.ts';
import { type News, type NewsItem, newsOf } from '../store/news.ts';
import { settledNow } from '../store/predictions.ts';
import { fill } from '../text/fill.ts';
import { formatShortDate } from '../text/format.ts';
import {
  acceptSentence,
  aimWords,
  counterSentence,
  decisionSentence,
  seatName,
  spokenReason,
} from '../text/sentence.ts';
import { Change } from './Change.tsx';
import { Evidence } from './Evidence.tsx';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';
import { Sources } from './Sources.tsx';

/** Gauges that a slip names; the others stand in the strip. */
const MOST_CHANGES = 4;

type DecisionEntry = Extract<TraceEntry, { kind: 'decision' }>;

/**
 * What a seat did, in words. An offer lies on the table itself, in counters: its whole sentence is only for those who
 * hear the page; for the eye a counter-offer says what it changed.
 */
function Did({ entry, answered }: { readonly entry: DecisionEntry; readonly answered: DecisionEntry | null }) {
  const { game, speech } = useScene();
  if (entry.decision.kind === 'accept') return <p>{acceptSentence(speech, entry, acceptedBy(game, entry))}</p>;
  if (entry.decision.kind !== 'propose') return <p>{decisionSentence(speech, entry)}</p>;
  const counter = counterSentence(speech, entry, answered);
  return (
    <>
      <p class="unseen">{decisionSentence(speech, entry)}</p>
      {counter && <p aria-hidden="true">{counter}</p>}
    </>
  );
}

interface AnswerProps {
  readonly entry: DecisionEntry;
  readonly own: DecisionEntry | null;
  /** Turn of what stands above it: another day is named. */
  readonly before: number;
  /** Are there so many answers that what is said folds away? */
  readonly isFolded: boolean;
}

/** What a seat says of its decision, and what decided it. */
function Said({ entry }: { readonly entry: DecisionEntry }) {
  const { speech, ui } = useScene();
  const spoken = spokenReason(speech, entry);
  const aims = aimWords(speech, entry.seat, entry.reasons);
  return (
    <>
      {spoken && (
        <blockquote>
          <span class="unseen">{ui.says(seatName(speech, entry.seat))}: </span>
          {spoken}
        </blockquote>
      )}
      {aims.length > 0 && (
        <p class="small">
          {ui.becauseOf}: {aims.join(' · ')}
        </p>
      )}
    </>
  );
}

function Answer({ entry, own, before, isFolded }: AnswerProps) {
  const { speech } = useScene();
  return (
    <li class="answer">
      {entry.turn !== before && (
        <p class="small">
          <time>{formatShortDate(speech.language, speech.level.dates[entry.turn - 1] ?? '')}</time>
        </p>
      )}
      {isFolded ? (
        <details>
          <summary>
            <b>{decisionSentence(speech, entry)}</b>
          </summary>
          <Said entry={entry} />
        </details>
      ) : (
        <>
          <Did entry={entry} answered={own} />
          <Said entry={entry} />
        </>
      )}
    </li>
  );
}

function Wire({ entry }: { readonly entry: Extract<TraceEntry, { kind: 'event' }> }) {
  const { game, speech, ui } = useScene();
  const event = game.level.events[entry.event];
  const words = event && speech.text.events?.[event.id];
  if (!event || !words) return null;
  return (
    <li class="wire">
      <details>
        <summary>
          <span class="dateline">
            <span class="kicker">{ui.wire}</span> <Evidence label={event.evidence} />
          </span>
          <b>{words.title}</b>
        </summary>
        <p>{fill(speech, game.view, words.text)}</p>
        <Sources id={`event-${entry.event}`} facts={event.facts} />
      </details>
    </li>
  );
}

/** What others did and what is reported, in order of time; each other day is named. */
function Items({ items, before, isFolded, own }: ItemsProps) {
  return (
    <ul>
      {items.map((item, i) =>
        item.kind === 'event' ? (
          <Wire key={item.entry} entry={item} />
        ) : (
          <Answer
            key={item.entry}
            entry={item}
            own={own}
            isFolded={isFolded}
            before={items[i - 1]?.turn ?? before ?? item.turn}
          />
        ),
      )}
    </ul>
  );
}

interface ItemsProps extends Pick<AnswerProps, 'own' | 'isFolded'> {
  readonly items: readonly NewsItem[];
  readonly before: number | undefined;
}

/** Numbers on the seat's own screen that are others now. */
function OwnChanges({ changes }: Pick<Consequences, 'changes'>) {
  const { session } = useScene();
  const { Estimates } = session.later.now()?.screens ?? {};
  return (
    <ul class="changes">
      {changes.slice(0, MOST_CHANGES).map((change) => (
        <Change key={change.gauge} change={change} />
      ))}
      {Estimates && <Estimates />}
    </ul>
  );
}

/** What touched the seat, then all the rest, folded. */
function Others({ news, own }: { readonly news: News; readonly own: DecisionEntry | null }) {
  const { game, speech, ui } = useScene();
  const { near, far, quiet } = news;
  const day = (turn: number): string => formatShortDate(speech.language, speech.level.dates[turn - 1] ?? '');
  const isFolded = game.level.ties.length > 0 && near.filter(({ kind }) => kind === 'decision').length > 1;
  return (
    <>
      {quiet.length > 0 && <p class="small">{ui.quiet(quiet.map(day))}</p>}
      {near.length > 0 && <Items items={near} before={own?.turn} own={own} isFolded={isFolded} />}
      {far.length > 0 && (
        <details class="rest">
          <summary>{ui.moreNews(far.length, day(own?.turn ?? 1))}</summary>
          <Items items={far} before={own?.turn} own={own} isFolded />
        </details>
      )}
    </>
  );
}

/** The slip pinned over a card: what the last decision brought, what the others did, what is reported. */
export function Slip() {
  const { session, game, speech, ui } = useScene();
  const { own, answers, events, changes } = consequencesOf(game);
  // Who expected nothing decided nothing.
  const isSilent = !own || (own.decision.kind === 'guess' && own.decision.guess === null);
  if (isSilent && answers.length + events.length + changes.length === 0) return null;
  const news = newsOf(game);
  // A counter-offer repeats the goods: the own sentence then only takes room.
  const isAnswered = answers.some(({ decision }) => decision.kind === 'propose');
  const { FrontPagesNow, PactNews, Settled, ThreatNews } = session.later.now()?.screens ?? {};
  const hasTies = game.level.ties.length > 0;
  // What was only just expected stands beside what came.
  const isSettled = settledNow(game).some(({ asked }) => asked === own);
  return (
    <section class="slip" aria-labelledby="slip-title" data-first={own ? '' : undefined} tabIndex={-1}>
      <h2 class="kicker" id="slip-title">
        {own ? ui.followed : ui.before}
      </h2>
      {own && !isSettled && (
        <p class={own.decision.kind === 'propose' && isAnswered ? 'unseen' : 'did'}>
          {own.decision.kind === 'accept'
            ? acceptSentence(speech, own, acceptedBy(game, own))
            : decisionSentence(speech, own)}
        </p>
      )}
      <OwnChanges changes={changes} />
      {Settled && <Settled />}
      <Others news={news} own={own} />
      {ThreatNews && <ThreatNews />}
      {FrontPagesNow && <FrontPagesNow />}
      {hasTies && PactNews && <PactNews />}
      {hasTies && <Later>{({ screens }) => <screens.WebNews />}</Later>}
    </section>
  );
}
