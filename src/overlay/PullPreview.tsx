import type { PartnerNow, PullNow, Reader } from '../store/web.ts';
import { formatChange } from '../text/format.ts';
import { Thread } from './Thread.tsx';
import { useAlignScene } from './useAlignScene.ts';

/** Parts of a tie that a preview names: more numbers nobody compares. */
const MOST_FELT = 2;

/** Who would fear a pull, and for whom it would be too much. */
function Readers({ readers }: { readonly readers: readonly Reader[] }) {
  const { speech, words, name } = useAlignScene();
  if (readers.length === 0) return <span class="line">{words.nobodyReads}</span>;
  return (
    <span class="line">
      <span class="of">{words.fear}:</span>{' '}
      {readers.map(({ actor, from, to, isTooMuch }, i) => (
        <span key={actor} class="item">
          {name(actor)} <span class="numbers">{formatChange(speech.language, Math.round(to - from), 0)}</span>
          {isTooMuch && <Answers />}
          {i < readers.length - 1 && ','}
        </span>
      ))}
    </span>
  );
}

/** The mark of a watcher that would answer. */
function Answers() {
  const { words } = useAlignScene();
  return (
    <span class="will-answer">
      {' '}
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path d="M5 1L1 5l4 4M1 5h6a4 4 0 0 1 4 4v2" fill="none" stroke="currentColor" stroke-width="1.8" />
      </svg>{' '}
      {words.answers}
    </span>
  );
}

/** By how much a pull changes what the tie means, in a few words. */
function FeltChange({ before, after }: { readonly before: PartnerNow['felt']; readonly after: PullNow['felt'] }) {
  const { speech, words } = useAlignScene();
  if (!before || !after) return null;
  // What is paid is told as freedom that is left.
  const by = [
    ['security', after.security - before.security],
    ['autonomy', before.autonomy - after.autonomy],
    ['abandonment', after.abandonment - before.abandonment],
    ['entrapment', after.entrapment - before.entrapment],
  ] as const;
  const moved = by
    .filter(([, value]) => Math.round(value) !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST_FELT);
  if (moved.length === 0) return null;
  return (
    <span class="line">
      <span class="of">{words.forUs}:</span>{' '}
      {moved.map(([part, value], i) => (
        <span key={part} class="item">
          {words.felt[part][1]} <span class="numbers">{formatChange(speech.language, Math.round(value), 0)}</span>
          {i < moved.length - 1 && ','}
        </span>
      ))}
    </span>
  );
}

/** What a pull would bring before anybody answers: the tie, what it means then, and who would read it. */
export function PullPreview({ partner, pull }: { readonly partner: PartnerNow; readonly pull: PullNow }) {
  const { words, points } = useAlignScene();
  const { strength, later, readers } = pull;
  const isMoved = strength !== partner.strength;
  return (
    <span class="preview">
      <span class="preview-tie">
        <span class="unseen">{words.tie} </span>
        <span class="numbers">
          {points(partner.strength)}
          {isMoved && ' → '}
          {isMoved && <span class="after">{points(strength)}</span>}
          {later !== strength && `, ${words.later(points(later))}`}
        </span>
        <Thread strength={partner.strength} after={later} />
      </span>{' '}
      <FeltChange before={partner.felt} after={pull.felt} />{' '}
      {(isMoved || readers.length > 0) && <Readers readers={readers} />}
    </span>
  );
}
