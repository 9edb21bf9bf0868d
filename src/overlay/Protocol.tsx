import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { runOf } from '../store/gameStore.ts';
import { outcomeOf } from '../store/outcome.ts';
import { type Minute, minutesOf } from '../store/protocol.ts';
import { fill } from '../text/fill.ts';
import { formatDate } from '../text/format.ts';
import { PROTOCOL_WORDS } from '../text/protocolWords.ts';
import { type ProtocolData, protocolData } from './protocolData.ts';
import { saveFile } from './saveFile.ts';
import { useDecisionLabel } from './useDecisionLabel.ts';
import { useLaterScene } from './useLaterScene.ts';

/** Reasons that were written down, by run: closing the page must not lose them. */
const written = new Map<string, readonly string[]>();

interface EntryProps {
  readonly minute: Minute;
  readonly data: ProtocolData['decisions'][number];
  readonly number: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** A decision: what was asked, what was open, what was decided, and room for the reason. */
function Entry({ minute, data, number, reason, onReason }: EntryProps) {
  const { speech } = useLaterScene();
  const words = PROTOCOL_WORDS[speech.language];
  const labelOf = useDecisionLabel(minute.before);
  const others = minute.open
    .filter((one) => JSON.stringify(one) !== JSON.stringify(minute.decision))
    .map((one) => labelOf(one));
  return (
    <li class="minute">
      <h2>
        {number}. {data.question}
      </h2>
      <p class="small">{formatDate(speech.language, data.date)}</p>
      <p>
        <b>{words.decided}</b> {data.decided}
      </p>
      {others.length > 0 && (
        <p class="small">
          {words.open} {others.join(' · ')}
        </p>
      )}
      {data.changes.length > 0 && (
        <p class="small">
          {words.followed} {data.changes.map(({ gauge, from, to }) => `${gauge} ${from} → ${to}`).join(' · ')}
        </p>
      )}
      <label>
        <span>{words.reason}</span>
        <textarea rows={2} value={reason} onInput={(event) => onReason(event.currentTarget.value)} />
      </label>
      <p class="reason-printed" aria-hidden="true">
        {reason}
      </p>
    </li>
  );
}

interface ProtocolProps {
  /** Where the run can be watched. */
  readonly link: string;
  readonly onClose: () => void;
}

/** The run as a protocol: for a teacher who marks arguments and not outcomes. Printed, or kept as a file. */
export function Protocol({ link, onClose }: ProtocolProps) {
  const { game, speech, ui } = useLaterScene();
  const { text, language } = speech;
  const words = PROTOCOL_WORDS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  // The same in both languages.
  const run = JSON.stringify(runOf(game));
  const minutes = useMemo(() => minutesOf(game), [game.state]);
  const [reasons, setReasons] = useState<readonly string[]>(written.get(run) ?? minutes.map(() => ''));
  const data = protocolData(speech, game, minutes, reasons, link);
  const outcome = outcomeOf(game);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, []);
  const write = (i: number, reason: string): void => {
    const now = reasons.map((was, at) => (at === i ? reason : was));
    written.set(run, now);
    setReasons(now);
  };
  return (
    <dialog class="contents protocol" aria-labelledby="protocol-title" ref={dialog} onClose={onClose}>
      <div class="contents-page">
        <div class="row spread tools">
          <button type="button" class="plain" onClick={() => globalThis.print()}>
            {words.print}
          </button>
          <button
            type="button"
            class="plain"
            data-save-json=""
            onClick={() =>
              saveFile(
                new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }),
                `${data.level}-${data.seat}-${data.seed}.json`,
              )
            }
          >
            {words.save}
          </button>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {ui.close}
          </button>
        </div>
        <p class="kicker">{words.title}</p>
        <h1 id="protocol-title" data-first="" tabIndex={-1}>
          {text.title}: {text.seats[data.seat]?.name}
        </h1>
        <p class="small">{words.note}</p>
        <p class="name-line">{words.name}</p>
        <ol>
          {minutes.map((minute, i) => {
            const entry = data.decisions[i];
            return (
              entry && (
                <Entry
                  key={entry.question}
                  minute={minute}
                  data={entry}
                  number={i + 1}
                  reason={reasons[i] ?? ''}
                  onReason={(reason) => write(i, reason)}
                />
              )
            );
          })}
        </ol>
        <h2>
          {ui.ending}: {data.ending?.title}
        </h2>
        <p>{fill(speech, game.state, text.endings[outcome?.ending.id ?? '']?.text ?? '')}</p>
        <ul>
          {data.aims.map(({ aim, reached, value }) => (
            <li key={aim}>
              {aim}: {value} ({ui.reached[reached]})
            </li>
          ))}
        </ul>
        <p class="small">
          {words.watch} <code>{link}</code>
        </p>
      </div>
    </dialog>
  );
}
