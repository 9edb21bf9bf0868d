import type { Standing } from '../forecast/compareOptions.ts';
import type { Exploration, ExplorationSize } from '../forecast/explore.ts';

/** Below this share of states an option is marked: nearly nobody would be right to take it. */
const NEARLY_NEVER = 0.05;

type Row = readonly string[];

function table(rows: readonly Row[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const line = (row: Row): string => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}

const percent = (part: number, whole: number, decimals: number): string =>
  `${((part / whole) * 100).toFixed(decimals)} %`;

const isNearlyNever = ({ states, best }: Standing): boolean => states > 0 && best / states < NEARLY_NEVER;

function standingCells({ states, best, loss }: Standing): Row {
  if (states === 0) return ['never open', ''];
  const behind = best < states ? `else -${loss.toFixed(3)}` : '';
  return [`${percent(best, states, 0).padStart(5)} of ${states}`, behind];
}

const optionRow = ({ id, random, sensible }: Exploration['options'][number]): Row => [
  id,
  ...standingCells(random),
  ...standingCells(sensible),
  isNearlyNever(random) || isNearlyNever(sensible) ? '! nearly never best' : '',
];

const endingRows = ({ endings, runs }: Exploration): readonly Row[] =>
  Object.entries(endings)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => [id, percent(count, runs, 1)]);

const habitRow = ({ seat, habit, score, best, of }: Exploration['habits'][number]): Row => [
  seat,
  habit,
  `mean ${score.toFixed(3)}`,
  `best in ${`${best}`.padStart(3)} of ${of}`,
];

/** The endings a style led to, commonest first. */
const styleRow = ({ seat, style, score, runs, endings }: Exploration['styles'][number]): Row => [
  seat,
  style,
  `mean ${score.toFixed(3)}`,
  Object.entries(endings)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => `${id} ${percent(count, runs, 0)}`)
    .join(', '),
];

const hardRow = ({ seat, point, most }: Exploration['hardChoices'][number]): Row => [
  seat,
  point,
  `no option best in more than ${percent(most, 1, 0)}`,
];

/** What an exploration found, as lines to read; options under 5 % in either way to play are marked. */
export function explorationReport(found: Exploration, size: ExplorationSize, seconds: number): string {
  const looked = `${found.runs} random runs, 2 × ${size.optionRuns} runs with every option tried, ${size.habitRuns} runs per seat and habit`;
  return [
    `${found.level}: ${looked} (${seconds.toFixed(1)} s)`,
    ' Endings under random play',
    table(endingRows(found)),
    ' Options: in what share of states the best one, and how far behind it else, on the scale of aims (0 to 1)',
    table([['', 'random play', '', 'sensible play'], ...found.options.map(optionRow)]),
    ' Fixed habits, scored by the seat’s own aims (0 to 1)',
    table(found.habits.map(habitRow)),
    ` Endings by style of play (${size.styleRuns} runs per seat and style; all others do what is best for them at once)`,
    table(found.styles.map(styleRow)),
    ' Hard choices: what is best hangs on the state',
    table(found.hardChoices.map(hardRow)),
  ].join('\n');
}
