import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Effect, Rule } from '../engine/types.ts';
import { assumptionsOf } from '../forecast/assumptions.ts';
import { compareRuns } from '../forecast/compareRuns.ts';
import type { Factors } from '../forecast/sandboxRuns.ts';
import { groupOf } from '../text/assumptionWords.ts';
import { formatAmount, formatNumber, formatShare } from '../text/format.ts';
import { type Group, MODEL_WORDS } from '../text/modelWords.ts';
import { AssumptionRow } from './AssumptionRow.tsx';
import { BasisLeaf, BasisLine, LeafContext } from './Basis.tsx';
import { Influences } from './Influences.tsx';
import { useLaterScene } from './useLaterScene.ts';
import { SANDBOX_RUNS, type Sandbox, useSandbox } from './useSandbox.ts';

const GROUPS: readonly Group[] = ['start', 'goods', 'decisions', 'rules', 'events', 'web', 'endings'];

/** How the level ends: each ending's share as it is, and moved. */
function Endings({ runs, isTurned }: { readonly runs: Sandbox; readonly isTurned: boolean }) {
  const { speech } = useLaterScene();
  const { level, text, language } = speech;
  const words = MODEL_WORDS[language];
  const { shares } = compareRuns(level.endings.length, runs.before, isTurned ? runs.after : runs.before);
  const percent = (share: number): string => formatShare(language, share);
  const made = isTurned ? runs.after.length : runs.before.length;
  return (
    <section class="ends" aria-labelledby="ends-title" data-sandbox={made < SANDBOX_RUNS ? 'making' : 'made'}>
      <h2 id="ends-title">{words.ends}</h2>
      <progress
        max={SANDBOX_RUNS}
        value={made}
        data-whole={made >= SANDBOX_RUNS}
        aria-label={words.progress(made, SANDBOX_RUNS)}
      />
      <p class="small signs" aria-hidden="true">
        <i class="was" /> {words.asItIs} <i class="is" /> {words.turned}
      </p>
      <ul>
        {level.endings.map(({ id }, ending) => {
          const [before, after] = shares[ending] ?? [0, 0];
          return (
            <li key={id} data-share={id}>
              <span>{text.endings[id]?.title}</span>
              <span class="numbers">
                {percent(before)}
                {isTurned && (
                  <>
                    {' → '}
                    <b>{percent(after)}</b>
                  </>
                )}
              </span>
              <i class="was" style={{ width: `${100 * before}%` }} aria-hidden="true" />
              {isTurned && <i class="is" style={{ width: `${100 * after}%` }} aria-hidden="true" />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The level's numbers: what each means, its range, where it starts, what that rests on. */
function Numbers() {
  const { speech } = useLaterScene();
  const { level, text, language } = speech;
  const words = MODEL_WORDS[language];
  return (
    <section aria-labelledby="numbers-title">
      <h2 id="numbers-title">{words.numbers}</h2>
      <dl class="model-numbers">
        {level.gauges.map(({ id, range, start, decimals, unit, basis }) => (
          <div key={id}>
            <dt>{text.gauges[id]?.name ?? id}</dt>
            <dd>
              {text.gauges[id]?.note}{' '}
              <span class="small">
                {words.start(formatAmount(language, start[0], start[1], decimals, text.units[unit] ?? ''))} (
                {words.range(formatNumber(language, range[0], decimals), formatNumber(language, range[1], decimals))})
              </span>{' '}
              <BasisLine basis={basis} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const isSourced = ({ effects }: Rule): boolean =>
  effects.every((effect: Effect) => effect.kind !== 'change' || !effect.basis.assumption);

/** Rules that need no assumption. */
function SourcedRules() {
  const { speech } = useLaterScene();
  const { level, text, language } = speech;
  const rules = level.rules.filter(isSourced);
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{MODEL_WORDS[language].sourced}</h2>
      <p class="small">{MODEL_WORDS[language].sourcedNote}</p>
      <ul>
        {rules.map(({ id, effects: [effect] }) => (
          <li key={id} class="assumption-row">
            <p class="thing">{text.rules?.[id]}</p>
            {effect?.kind === 'change' && <BasisLine basis={effect.basis} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All assumptions by what they are about, each with its slider. */
function Assumptions({
  factors,
  runs,
  onTurn,
}: {
  factors: Factors;
  runs: Sandbox;
  onTurn: (factors: Factors) => void;
}) {
  const { speech } = useLaterScene();
  const words = MODEL_WORDS[speech.language];
  const all = useMemo(() => assumptionsOf(speech.level), [speech.level]);
  return (
    <>
      {GROUPS.map((group) => {
        const rows = all.flatMap((assumption, index) => (groupOf(assumption) === group ? [{ assumption, index }] : []));
        return (
          rows.length > 0 && (
            <details key={group} class="assumptions" open={all.length < 60}>
              <summary>
                <h2>
                  {words.groups[group]} <span class="small">{rows.length}</span>
                </h2>
              </summary>
              <ul>
                {rows.map(({ assumption, index }) => (
                  <AssumptionRow
                    key={index}
                    assumption={assumption}
                    index={index}
                    factor={factors[index] ?? 1}
                    runs={runs}
                    onTurn={(factor) => onTurn({ ...factors, [index]: factor })}
                  />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </>
  );
}

function Page() {
  const { session, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  const words = MODEL_WORDS[language];
  const [factors, setFactors] = useState<Factors>({});
  useEffect(() => setFactors({}), [level]);
  const runs = useSandbox(level, factors);
  const isTurned = Object.values(factors).some((factor) => factor !== 1);
  // While runs come in, what they do not change is not drawn anew.
  const still = useMemo(
    () => ({
      influences: <Influences />,
      rest: (
        <>
          <SourcedRules />
          <Numbers />
        </>
      ),
    }),
    [level, language],
  );
  const other = language === 'de' ? 'en' : 'de';
  return (
    <div class="contents-page model-page">
      <header class="contents-head">
        <div class="row spread">
          <p class="kicker">{words.kicker}</p>
          <div class="tools">
            <button type="button" class="quiet" lang={other} onClick={() => session.actions.setLanguage(other)}>
              {ui.language}
            </button>
            <button type="button" class="quiet" onClick={() => session.actions.openModel(false)}>
              {words.close}
            </button>
          </div>
        </div>
        <h1 data-first="" tabIndex={-1}>
          {text.title}
        </h1>
        <p class="lead">{words.lead}</p>
      </header>
      <div class="model-columns">
        <aside>
          <Endings runs={runs} isTurned={isTurned} />
          <button type="button" class="plain" disabled={!isTurned} onClick={() => setFactors({})}>
            {words.reset}
          </button>
          <p class="small">{words.simulated(SANDBOX_RUNS)}</p>
        </aside>
        <div>
          {still.influences}
          <Assumptions factors={factors} runs={runs} onTurn={setFactors} />
          {still.rest}
        </div>
      </div>
      <BasisLeaf />
    </div>
  );
}

/** The level's model, opened: laid over the run, which stays as it is. */
export function ModelPage() {
  const { session, speech } = useLaterScene();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      class="contents model"
      data-model={speech.level.id}
      aria-label={`${MODEL_WORDS[speech.language].kicker}: ${speech.text.title}`}
      ref={dialog}
      onClose={() => session.actions.openModel(false)}
    >
      <LeafContext.Provider value="model-basis">
        <Page />
      </LeafContext.Provider>
    </dialog>
  );
}
