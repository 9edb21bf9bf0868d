import type { TraceEntry } from '../engine/types.ts';
import type { NewsItem } from '../store/news.ts';
import { settledNow } from '../store/predictions.ts';
import { fill } from '../text/fill.ts';
import { formatShortDate } from '../text/format.ts';
import { cameWords } from '../text/guess.ts';
import {
  aimWords,
  counterParts,
  type DecisionEntry,
  decisionSentence,
  type Speech,
  seatName,
  spokenReason,
} from '../text/sentence.ts';
import { Agreed, Countered } from './Agreed.tsx';
import { Evidence } from './Evidence.tsx';
import { Sources } from './Sources.tsx';
import { useLaterScene } from './useLaterScene.ts';

/**
 * What a seat did, in words. An offer lies on the table itself, in counters: its whole sentence is only for those who
 * hear the page; for the eye a counter-offer says what it changed.
 */
function Did({ entry, answered }: { readonly entry: DecisionEntry; readonly answered: DecisionEntry | null }) {
  const { speech } = useLaterScene();
  if (entry.decision.kind === 'accept') return <Agreed entry={entry} />;
  if (entry.decision.kind !== 'propose') return <p>{decisionSentence(speech, entry)}</p>;
  return (
    <>
      <p class="unseen">{decisionSentence(speech, entry)}</p>
      <Countered entry={entry} answered={answered} />
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
  const { speech, ui } = useLaterScene();
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
  const { game, speech } = useLaterScene();
  // What was expected and came has been said right above.
  const sentence = decisionSentence(speech, entry).replace(/\.$/, '');
  const isTold = settledNow(game).some(
    ({ point, settled }) => settled && cameWords(speech, point, settled.came).startsWith(sentence),
  );
  // A first offer is seen on the table alone: here its day would stand over nothing.
  const isOnlyHeard =
    !isFolded &&
    entry.decision.kind === 'propose' &&
    counterParts(speech, entry, own).length === 0 &&
    !spokenReason(speech, entry);
  return (
    <li class={isOnlyHeard ? 'unseen' : 'answer'}>
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
          {!isTold && <Did entry={entry} answered={own} />}
          <Said entry={entry} />
        </>
      )}
    </li>
  );
}

function Wire({ entry }: { readonly entry: Extract<TraceEntry, { kind: 'event' }> }) {
  const { game, speech, ui } = useLaterScene();
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

/** An item in one line: what was decided, or the headline of what is reported. */
export function headlineOf(speech: Speech, item: NewsItem): string {
  if (item.kind === 'decision') return decisionSentence(speech, item);
  return speech.text.events?.[speech.level.events[item.event]?.id ?? '']?.title ?? '';
}

/** What others did and what is reported, in order of time; each other day is named. */
export function NewsItems({ items, before, isFolded, own }: ItemsProps) {
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
