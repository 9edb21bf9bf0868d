import { useMemo, useRef } from 'preact/hooks';
import type { Assumption } from '../forecast/assumption.ts';
import { compareRuns, movedBy } from '../forecast/compareRuns.ts';
import type { Push } from '../forecast/pushes.ts';
import { assumptionName, assumptionNumbers } from '../text/assumptionWords.ts';
import { formatNumber, formatPlain, formatShare } from '../text/format.ts';
import { MODEL_WORDS } from '../text/modelWords.ts';
import { BasisLine } from './Basis.tsx';
import { useLaterScene } from './useLaterScene.ts';
import { SANDBOX_RUNS, type Sandbox } from './useSandbox.ts';

/** Endings whose shares are told under a slider. */
const TOLD = 3;

/** What a push did: the mean of its gauge, or how often its event came. */
function PushLine({ push, factor, runs }: { readonly push: Push; readonly factor: number; readonly runs: Sandbox }) {
  const { speech } = useLaterScene();
  const { level, text, language } = speech;
  const words = MODEL_WORDS[language];
  if (push.kind === 'ending') return null;
  const { before, after, way } = movedBy(push, factor, runs.before, runs.after);
  const gauge = level.gauges[push.index];
  const line =
    push.kind === 'event'
      ? words.happens(
          text.events?.[level.events[push.index]?.id ?? '']?.title ?? '',
          formatShare(language, before),
          formatShare(language, after),
        )
      : words.mean(
          text.gauges[gauge?.id ?? '']?.name ?? gauge?.id ?? '',
          ...([before, after].map((value) => formatNumber(language, value, 1)) as [string, string]),
        );
  return (
    <p class="small" data-moved={way}>
      {line} {way === 'against' && words.against}
    </p>
  );
}

/** What became of the endings once a slider was moved. */
function Outcome({ assumption, factor, runs }: { assumption: Assumption; factor: number; runs: Sandbox }) {
  const { speech } = useLaterScene();
  const { level, text, language } = speech;
  const words = MODEL_WORDS[language];
  const { runs: made, changed, shares } = compareRuns(level.endings.length, runs.before, runs.after);
  if (made < SANDBOX_RUNS) return <p class="small outcome">{words.progress(made, SANDBOX_RUNS)}</p>;
  const told = shares
    .map(([before, after], ending) => ({ before, after, ending }))
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, TOLD);
  return (
    <div class="outcome" role="status" data-changed={changed}>
      <p>{changed === 0 ? words.noDifference(made) : words.otherEnd(changed, made)}</p>
      {told.length > 0 && (
        <ul>
          {told.map(({ before, after, ending }) => (
            <li key={ending}>
              {text.endings[level.endings[ending]?.id ?? '']?.title} {formatShare(language, before)} →{' '}
              <b>{formatShare(language, after)}</b>
            </li>
          ))}
        </ul>
      )}
      {assumption.pushes.map((push) => (
        <PushLine key={`${push.kind}${push.index}`} push={push} factor={factor} runs={runs} />
      ))}
    </div>
  );
}

interface AssumptionRowProps {
  readonly assumption: Assumption;
  readonly index: number;
  readonly factor: number;
  readonly runs: Sandbox;
  readonly onTurn: (factor: number) => void;
}

/** An assumption with its slider. There are hundreds: one that is not moved is not drawn anew while runs come in. */
export function AssumptionRow(props: AssumptionRowProps) {
  const { assumption, factor, runs } = props;
  const { speech } = useLaterScene();
  const onTurn = useRef(props.onTurn);
  onTurn.current = props.onTurn;
  return useMemo(
    () => <Row {...props} onTurn={(to) => onTurn.current(to)} />,
    [assumption, factor, speech.language, factor === 1 ? null : runs.before, factor === 1 ? null : runs.after],
  );
}

/** What it is, its number, what it rests on, and the slider that moves it. */
function Row({ assumption, index, factor, runs, onTurn }: AssumptionRowProps) {
  const { speech } = useLaterScene();
  const { language } = speech;
  const words = MODEL_WORDS[language];
  const [thing, what] = assumptionName(speech, assumption);
  const lines = assumptionNumbers(speech, assumption, factor);
  const times = `× ${formatPlain(language, factor)}`;
  const isTurned = factor !== 1;
  const slider = `assumption-${index}`;
  return (
    <li
      class={`assumption-row ${isTurned ? 'turned' : ''}`}
      data-assumption={`${assumption.of.join('.')}.${assumption.what}`}
    >
      <p class="thing">
        {thing} <span class="small">· {what}</span>
      </p>
      {lines.map((line) => (
        <p key={line} class="small numbers">
          {line}
        </p>
      ))}
      <BasisLine basis={assumption.basis} />
      <div class="row">
        <input
          id={slider}
          type="range"
          min="0"
          max="2"
          step="0.25"
          value={factor}
          aria-label={words.slider(`${thing}, ${what}`)}
          aria-valuetext={times}
          onInput={(event) => onTurn(Number(event.currentTarget.value))}
        />
        <output for={slider} class="numbers">
          {times}
        </output>
      </div>
      {isTurned && <Outcome assumption={assumption} factor={factor} runs={runs} />}
    </li>
  );
}
