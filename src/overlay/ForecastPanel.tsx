import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../engine/types.ts';
import type { Strand } from '../forecast/strandsFrom.ts';
import { decisionsAsked } from '../store/asked.ts';
import type { Game } from '../store/gameStore.ts';
import type { Course } from '../store/roads.ts';
import { wantedOf } from '../store/wanted.ts';
import { FORECAST_WORDS } from '../text/forecastWords.ts';
import { formatNumber, formatShare, formatShortDate } from '../text/format.ts';
import { endingInks, type Inks } from './endingInks.ts';
import { FanCanvas } from './FanCanvas.tsx';
import { useDecisionLabel } from './useDecisionLabel.ts';
import { useForecast } from './useForecast.ts';
import { useInks } from './useInks.ts';
import { useLaterScene } from './useLaterScene.ts';

/** Endings that are named for each decision. */
const NAMED = 3;

const middleOf = (values: readonly number[]): readonly [number, number] => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.1), at(0.9)];
};

interface RowProps {
  /** The run as it stood where the question was asked. */
  readonly game: Game;
  readonly label: string;
  /** Where the run really went, where this was decided. */
  readonly course: Course | undefined;
  readonly strands: readonly Strand[];
  readonly gauge: number;
  readonly bounds: readonly [number, number];
  readonly inks: Inks;
  readonly inkOf: (ending: number) => string;
}

/** How often each ending was reached, the most frequent first. */
function Shares({ strands, inkOf }: Pick<RowProps, 'strands' | 'inkOf'>) {
  const { game, speech } = useLaterScene();
  const counts = new Map<number, number>();
  for (const { ending } of strands) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const percent = (count: number): string => formatShare(speech.language, count / strands.length);
  const rest = sorted.slice(NAMED).reduce((sum, [, count]) => sum + count, 0);
  const title = (ending: number): string => speech.text.endings[game.level.endings[ending]?.id ?? '']?.title ?? '';
  return (
    <ul class="shares">
      {sorted.slice(0, NAMED).map(([ending, count]) => (
        <li key={ending}>
          <i style={{ background: inkOf(ending) }} aria-hidden="true" />
          {title(ending)} <b>{percent(count)}</b>
        </li>
      ))}
      {rest > 0 && (
        <li class="others">
          {FORECAST_WORDS[speech.language].others} <b>{percent(rest)}</b>
        </li>
      )}
    </ul>
  );
}

/** The gauge of an aim, as it is called on this screen. */
function useGaugeNames(): readonly string[] {
  const { game, speech } = useLaterScene();
  const { level, text } = speech;
  return (level.seats[game.seat]?.aims ?? []).map(
    ({ gauge }) => text.gauges[level.gauges[gauge]?.id ?? '']?.name ?? '',
  );
}

function Row({ game, label, strands, gauge, bounds, inks, inkOf, course }: RowProps) {
  const { speech, ui } = useLaterScene();
  const { language, level } = speech;
  const words = FORECAST_WORDS[language];
  const name = useGaugeNames()[gauge] ?? '';
  const aim = level.seats[game.seat]?.aims[gauge];
  const ends = strands.map(({ paths }) => paths[gauge]?.at(-1) ?? 0);
  const [low, high] = middleOf(ends);
  const number = (value: number): string => formatNumber(language, value, level.gauges[aim?.gauge ?? 0]?.decimals ?? 0);
  return (
    <li>
      <b>{label}</b> {course && <span class="taken">{ui.roads.taken}</span>}
      <FanCanvas
        strands={strands}
        gauge={gauge}
        bounds={bounds}
        turns={level.dates.length - game.view.turn + 1}
        inks={inks}
        inkOf={inkOf}
        course={course}
        wanted={aim ? wantedOf(aim).wanted : null}
        words={{
          number,
          now: words.now,
          end: formatShortDate(language, level.dates.at(-1) ?? ''),
          wanted: words.wanted,
        }}
      />
      {strands.length > 0 && (
        <>
          <p class="small">{words.mostly(name, number(low), number(high))}</p>
          <Shares strands={strands} inkOf={inkOf} />
        </>
      )}
    </li>
  );
}

interface FansProps {
  /** The run as it stood where the question is asked. */
  readonly game: Game;
  readonly decisions: readonly Decision[];
  /** Which of them was taken, and where the run went from there; for looking back. */
  readonly road?: { readonly taken: number; readonly course: Course } | undefined;
}

/** What some decisions would lead to: some hundred possible runs of each, as a fan that fills while one looks. */
export function Fans({ game, decisions, road }: FansProps) {
  const { speech } = useLaterScene();
  const words = FORECAST_WORDS[speech.language];
  const seat = game.level.seats[game.seat];
  const aims = seat?.aims ?? [];
  const { strands, runs, isStopped, stop } = useForecast(
    game,
    decisions,
    aims.map(({ gauge }) => gauge),
  );
  const [drawn, setDrawn] = useState(0);
  const labelOf = useDecisionLabel(game);
  const names = useGaugeNames();
  const inks = useInks();
  const inkOf = endingInks(inks);
  const values = [...strands.flatMap(({ paths }) => paths[drawn] ?? []), ...(road?.course.paths[drawn] ?? [])];
  // What is wanted lies within the picture, so that one sees how far it is.
  const wanted = aims[drawn] ? [wantedOf(aims[drawn]).wanted] : [];
  const bounds: readonly [number, number] = [Math.min(...values, ...wanted), Math.max(...values, ...wanted)];
  const isMaking = strands.length < runs && !isStopped;
  return (
    <div class="forecast" data-forecast={isMaking ? 'making' : 'made'}>
      <div class="row">
        <progress max={runs} value={strands.length} aria-label={words.progress(strands.length, runs)} />
        <span class="small">{words.progress(strands.length, runs)}</span>
        {isMaking && (
          <button type="button" class="plain" onClick={stop}>
            {words.stop}
          </button>
        )}
      </div>
      <label class="small">
        {words.drawn}{' '}
        <select value={drawn} onChange={(event) => setDrawn(Number(event.currentTarget.value))}>
          {aims.map(({ id }, i) => (
            <option key={id} value={i}>
              {names[i]}
            </option>
          ))}
        </select>
      </label>
      <ul class="fans">
        {decisions.map((decision, i) => (
          <Row
            key={JSON.stringify(decision)}
            game={game}
            course={road?.taken === i ? road.course : undefined}
            label={labelOf(decision)}
            strands={strands.filter((strand) => strand.decision === i)}
            gauge={drawn}
            bounds={bounds}
            inks={inks}
            inkOf={inkOf}
          />
        ))}
      </ul>
      <p class="small">{words.note}</p>
      <p class="unseen" role="status">
        {isMaking ? '' : words.progress(strands.length, runs)}
      </p>
    </div>
  );
}

/** What the decisions now open would lead to. */
export function ForecastPanel() {
  const { game, speech } = useLaterScene();
  const decisions = decisionsAsked(game);
  const place = useRef<HTMLDivElement>(null);
  // What was asked for comes into sight, with the question still above it.
  useEffect(() => place.current?.scrollIntoView({ block: 'start' }), []);
  if (decisions.length === 0) return <p class="small">{FORECAST_WORDS[speech.language].incomplete}</p>;
  return (
    <div class="asked-ahead" ref={place}>
      <Fans game={game} decisions={decisions} />
    </div>
  );
}
