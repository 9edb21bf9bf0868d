import type { TraceEntry } from '../engine/types.ts';
import { acceptedBy, consequencesOf } from '../store/consequences.ts';
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
const MOST_CHANGES = 3;

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

/** The slip pinned over a card: what the last decision brought, what the others did, what is reported. */
export function Slip() {
  const { session, game, speech, ui } = useScene();
  const { own, answers, events, changes } = consequencesOf(game);
  // A counter-offer repeats the goods: the own sentence then only takes room.
  const isAnswered = answers.some(({ decision }) => decision.kind === 'propose');
  const { PactNews, Settled } = session.later.now()?.screens ?? {};
  const hasTies = game.level.ties.length > 0;
  // What was only just expected stands beside what came.
  const isSettled = settledNow(game).some(({ asked }) => asked === own);
  if (!own && answers.length === 0 && events.length === 0) return null;
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
      {hasTies && PactNews && <PactNews />}
      {Settled && <Settled />}
      {answers.length > 0 && (
        <ul>
          {answers.map((entry, i) => (
            <Answer
              key={entry.entry}
              entry={entry}
              own={own}
              isFolded={hasTies && answers.length > 1}
              before={answers[i - 1]?.turn ?? own?.turn ?? entry.turn}
            />
          ))}
        </ul>
      )}
      {hasTies && <Later>{({ screens }) => <screens.WebNews />}</Later>}
      <ul class="changes">
        {changes.slice(0, MOST_CHANGES).map((change) => (
          <Change key={change.gauge} change={change} />
        ))}
      </ul>
      <ul>
        {events.map((entry) => (
          <Wire key={entry.entry} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
