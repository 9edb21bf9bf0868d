import type { TraceEntry } from '../engine/types.ts';
import { isCauseKnown, isVisible } from '../store/selectors.ts';
import { formatChange, formatShortDate } from '../text/format.ts';
import { causeSentence, decisionSentence, type Speech } from '../text/sentence.ts';
import { BasisLine } from './Basis.tsx';
import { useLaterScene } from './useLaterScene.ts';

interface EntryProps {
  readonly entry: TraceEntry;
  /** Is this a change of the very number that is asked about? Then what it moved is said elsewhere. */
  readonly isOwn?: boolean;
}

/** One link of a chain of causes: a sentence, what it moved, and what that rests on. */
export function EntryWords({ entry, isOwn = false }: EntryProps) {
  const { game, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  if (entry.kind === 'decision') return <>{decisionSentence(speech, entry)}</>;
  if (entry.kind === 'event') return <>{text.events?.[level.events[entry.event]?.id ?? '']?.title}</>;
  if (entry.kind !== 'change') return null;
  const gauge = level.gauges[entry.gauge];
  if (!gauge) return null;
  // What another seat did in secret shows only in what it changed.
  const isSecret = entry.cause.kind === 'option' && !isCauseKnown(game, entry.cause);
  return (
    <>
      {isSecret ? ui.hiddenCause : causeSentence(speech, entry.cause)}{' '}
      {/* Of what cannot be seen from here only that it moved is told, never by how much. */}
      {!isOwn && isVisible(game, entry) && (
        <span class="moved">
          {text.gauges[gauge.id]?.name} {formatChange(language, entry.to - entry.from, gauge.decimals)}
        </span>
      )}{' '}
      <BasisLine basis={entry.basis} />
    </>
  );
}

/** Is this entry only the decision that the next link's own sentence repeats? */
function isRepeated(speech: Speech, entry: TraceEntry, next: TraceEntry | undefined): boolean {
  if (next?.kind !== 'change') return false;
  // Whoever hears only that talks are over hears it once.
  if (entry.kind === 'decision') {
    const isSame = decisionSentence(speech, entry) === causeSentence(speech, next.cause);
    return isSame || (next.cause.kind === 'option' && entry.decision.kind === 'choose');
  }
  return entry.kind === 'event' && next.cause.kind === 'event';
}

/** A chain of causes, first cause first; each link that lies on another day than the one before says so. */
export function Chain({ entries }: { readonly entries: readonly TraceEntry[] }) {
  const { speech } = useLaterScene();
  const links = entries.filter((entry, i) => !isRepeated(speech, entry, entries[i + 1]));
  const isLong = links[0]?.turn !== links.at(-1)?.turn;
  return (
    <ol class="chain">
      {links.map((entry, i) => {
        const day = speech.level.dates[entry.turn - 1] ?? '';
        return (
          <li key={entry.entry}>
            {isLong && entry.turn !== links[i - 1]?.turn && (
              <time dateTime={day}>{formatShortDate(speech.language, day)} </time>
            )}
            <EntryWords entry={entry} />
          </li>
        );
      })}
    </ol>
  );
}
