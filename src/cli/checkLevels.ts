import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUsual } from '../build/readUsual.ts';
import { type Exploration, explore, looksFor } from '../forecast/explore.ts';
import { inOrder, type Problem, problemLine, unknownName } from '../level/problem.ts';
import { compileFromDisk, filesOf, glossaryProblems, levelFolders } from '../level/readLevels.ts';
import type { AuthoredLevel } from '../level/schema.ts';
import { type Key, parseYaml, pathText, type YamlFile } from '../level/yamlFile.ts';
import { explorationReport } from './explorationReport.ts';
import { gameProblems } from './gameProblems.ts';
import { lookInParallel } from './lookInParallel.ts';

/** `npm run check:levels [-- <level> ...]`: every error of every level, then what an exploration of it finds. */

/** Of a run as long as this each ending is rare; a million runs are played then. */
const MANY_TURNS = 10;
const MANY_RUNS = 1_000_000;
const SIZE = { runs: 20_000, optionRuns: 80, futures: 6, habitRuns: 120, styleRuns: 200 };

/** What an exploration finds wrong, at the lines it is about. */
function troubles(found: Exploration, source: YamlFile): Problem[] {
  const seats = [...new Set(found.styles.map(({ seat }) => seat))];
  const easy = seats.filter((seat) => !found.hardChoices.some((choice) => choice.seat === seat));
  const at = (path: readonly Key[], message: string): Problem => ({
    file: source.file,
    line: source.lineOf(path),
    path: pathText(path),
    message,
  });
  const optionPath = (id: string): Key[] => {
    const [point = '', option] = id.split('.');
    const decisions = (source.data as AuthoredLevel).decisions[point];
    const index = decisions?.kind === 'choose' ? decisions.options.findIndex((each) => each.id === option) : -1;
    return ['decisions', point, ...(index < 0 ? [] : ['options', index])];
  };
  return [
    ...found.neverReached.map((id) => at(['endings', id], `was never reached in ${found.runs} runs`)),
    ...(found.deadEnds > 0 ? [at(['decisions'], `${found.deadEnds} runs came to a dead end: no option was open`)] : []),
    ...found.neverBest.map((id) => at(optionPath(id), `option "${id}" was never the best one: for whom is it there?`)),
    ...easy.map((seat) =>
      at(['seats', seat], 'has no hard choice: at each of its decisions one option is best in most states'),
    ),
    ...found.alwaysBest.map((habit) => at(['decisions'], `a habit is always best: ${habit}`)),
  ];
}

const MARKS = ['<!-- generated: assumptions -->', '<!-- end -->'];

/** What `model.md` lacks. */
function modelProblems(root: string, id: string): Problem[] {
  const file = `levels/${id}/model.md`;
  const say = (message: string): Problem[] => [{ file, line: 1, path: '', message }];
  const marks = `the lines "${MARKS[0]}" and "${MARKS[1]}" where its table of numbers belongs, then run npm run schema`;
  if (!existsSync(join(root, file)))
    return say(`this file is missing: write what is modelled and what is left out, with ${marks}`);
  const text = readFileSync(join(root, file), 'utf8');
  return MARKS.every((mark) => text.includes(mark)) ? [] : say(`has no place for its table: write ${marks}`);
}

/** Everything wrong with a level; what plays it is tried only where it compiles. */
async function check(root: string, id: string): Promise<{ problems: readonly Problem[]; isPlayed: boolean }> {
  const compiled = compileFromDisk(root, id);
  const ofModel = modelProblems(root, id);
  if (!compiled.ok) return { problems: [...compiled.problems, ...ofModel], isPlayed: false };
  const { level } = compiled.value;
  const source = parseYaml(`levels/${id}/level.yaml`, filesOf(root, id).level);
  const before = performance.now();
  const size = { ...SIZE, runs: level.dates.length >= MANY_TURNS ? MANY_RUNS : SIZE.runs };
  const found = explore(level, size, await lookInParallel(root, id, looksFor(level, size)));
  console.log(`${explorationReport(found, size, (performance.now() - before) / 1000)}\n`);
  const { problems: ofUsual } = readUsual(root, level);
  return {
    problems: [...troubles(found, source), ...gameProblems(root, level, source), ...ofModel, ...ofUsual],
    isPlayed: true,
  };
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

async function main(): Promise<void> {
  const root = process.cwd();
  const known = levelFolders(root);
  const asked = process.argv.slice(2);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    for (const id of unknown) console.error(unknownName('level', id, known));
    process.exitCode = 2;
    return;
  }
  const checked: Awaited<ReturnType<typeof check>>[] = [];
  for (const id of asked.length > 0 ? asked : known) checked.push(await check(root, id));
  const problems = inOrder([...checked.flatMap((level) => level.problems), ...glossaryProblems(root)]);
  for (const problem of problems) console.error(problemLine(problem));
  if (checked.some(({ isPlayed }) => !isPlayed))
    console.log('More is checked once these are mended: what could not be read yet, endings, habits, recorded games.');
  const files = new Set(problems.map(({ file }) => file)).size;
  console.log(
    problems.length === 0
      ? 'All levels are sound.'
      : `${counted(problems.length, 'thing')} to mend in ${counted(files, 'file')}.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

await main();
