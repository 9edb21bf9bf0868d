import type { ComponentChildren } from 'preact';
import type { DrawnGauge } from '../engine/types.ts';
import { axisOf, type Course } from '../store/guessChart.ts';
import { formatNumber, formatShortDate } from '../text/format.ts';
import { PREDICT_WORDS } from '../text/predictWords.ts';
import { useScene } from './Session.ts';

interface GuessChartProps {
  readonly drawn: DrawnGauge;
  readonly course: Course;
  readonly guess: number;
  /** What came; null while nobody knows. */
  readonly came: number | null;
  /**
   * What takes hold of the point, laid over the chart. It is given where a value lies (percent from the top) and which value
   * lies where (0 to 1 from the top).
   */
  readonly children?: (place: (value: number) => number, valueAt: (share: number) => number) => ComponentChildren;
}

/** A gauge's course in ink, and in pencil where it was guessed to go: for the eye; in words it stands beside it. */
export function GuessChart({ drawn, course, guess, came, children }: GuessChartProps) {
  const { game, speech } = useScene();
  const { language, level } = speech;
  const { points, asked, end } = course;
  const values = [...points.map(({ value }) => value), ...(came === null ? [] : [came])];
  const { bounds, ticks } = axisOf(drawn, values);
  const across = (at: number): number => (at / end) * 100;
  /** From the top, in percent. */
  const place = (value: number): number => (1 - (value - bounds[0]) / (bounds[1] - bounds[0])) * 100;
  const line = (list: Course['points']): string =>
    list.map(({ at, value }) => `${across(at)},${place(value)}`).join(' ');
  const decimals = level.gauges[drawn.gauge]?.decimals ?? 0;
  const day = (turn: number): string => formatShortDate(language, game.level.dates[turn - 1] ?? '');
  const [near, far] = [place(guess + drawn.within), place(guess - drawn.within)];
  return (
    <div class="guess-chart">
      <div class="plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {ticks.map((tick) => (
            <line key={tick} class="tick" x1="0" x2="100" y1={place(tick)} y2={place(tick)} />
          ))}
          <line class="now" x1={across(asked.at)} x2={across(asked.at)} y1="0" y2="100" />
          <polyline class="ink" points={line(points)} />
          <polyline class="guess" points={line([asked, { at: end, value: guess }])} />
        </svg>
        <div aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} class="y" style={{ top: `${place(tick)}%` }}>
              {formatNumber(language, tick, Number.isInteger(tick) ? 0 : decimals)}
            </span>
          ))}
          <i class="within" style={{ top: `${near}%`, height: `${far - near}%` }} />
          {came !== null && <i class="came" style={{ top: `${place(came)}%` }} />}
          <span class="x first">{day(1)}</span>
          <span class="then" style={{ left: `${across(asked.at)}%` }}>
            {came === null ? PREDICT_WORDS[language].now : day(Math.ceil(asked.at))}
          </span>
          <span class="x last">{day(end)}</span>
        </div>
        {children ? (
          children(place, (share) => bounds[1] - share * (bounds[1] - bounds[0]))
        ) : (
          <i class="handle" aria-hidden="true" style={{ top: `${place(guess)}%` }} />
        )}
      </div>
    </div>
  );
}
