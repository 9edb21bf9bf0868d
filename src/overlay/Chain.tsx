import type { TraceEntry } from '../engine/types.ts';
import { byCause, type CauseGroup, type ChangeEntry, chainOf } from '../store/consequences.ts';
import { isCauseKnown, isVisible } from '../store/selectors.ts';
import { formatChange, formatShortDate } from '../text/format.ts';
import { causeSentence, decisionSentence, type Speech } from '../text/sentence.ts';
import { BasisLine } from './Basis.tsx';
import { useScene } from './Session.ts';

interface LinkProps {
  readonly entry: TraceEntry;
  readonly isDated: boolean;
  /** What the same cause did in all, at the end of a chain that stands for several. */
  readonly group?: CauseGroup | undefined;
}

/** One link of a chain of causes: a sentence, what it moved, and what that rests on. */
function Link({ entry, isDated, group }: LinkProps) {
  const { game, speech, ui } = useScene();
  const { level, text, language } = speech;
  const day = level.dates[entry.turn - 1] ?? '';
  const date = isDated && <time dateTime={day}>{formatShortDate(language, day)} </time>;
  if (entry.kind === 'decision') {
    return (
      <li>
        {date}
        {decisionSentence(speech, entry)}
      </li>
    );
  }
  if (entry.kind === 'event') {
    return (
      <li>
        {date}
        {text.events?.[level.events[entry.event]?.id ?? '']?.title}
      </li>
    );
  }
  if (entry.kind !== 'change') return null;
  const gauge = level.gauges[entry.gauge];
  if (!gauge) return null;
  // What another seat did in secret shows only in what it changed.
  const isSecret = entry.cause.kind === 'option' && !isCauseKnown(game, entry.cause);
  return (
    <li>
      {date}
      {isSecret ? ui.hiddenCause : causeSentence(speech, entry.cause)}{' '}
      {/* Of what cannot be seen from here only that it moved is told, never by how much. */}
      {isVisible(game, entry) && (
        <span class="moved">
          {text.gauges[gauge.id]?.name} {formatChange(language, group?.sum ?? entry.to - entry.from, gauge.decimals)}
          {group && group.times > 1 && ` (${ui.times(group.times)})`}
        </span>
      )}{' '}
      <BasisLine basis={entry.basis} />
    </li>
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

interface ChainProps {
  readonly entries: readonly TraceEntry[];
  readonly group?: CauseGroup;
}

/** A chain of causes, first cause first; each link that lies on another day than the one before says so. */
export function Chain({ entries, group }: ChainProps) {
  const { speech } = useScene();
  const links = entries.filter((entry, i) => !isRepeated(speech, entry, entries[i + 1]));
  const isLong = links[0]?.turn !== links.at(-1)?.turn;
  return (
    <ol class="chain">
      {links.map((entry, i) => (
        <Link
          key={entry.entry}
          entry={entry}
          isDated={isLong && entry.turn !== links[i - 1]?.turn}
          group={i === links.length - 1 ? group : undefined}
        />
      ))}
    </ol>
  );
}

/** The chains behind some changes of one gauge: each cause once, with all it did. */
export function Chains({ changes }: { readonly changes: readonly ChangeEntry[] }) {
  const { game } = useScene();
  return byCause(changes).map((group) => (
    <Chain key={group.entry.entry} entries={chainOf(game, group.entry)} group={group} />
  ));
}
