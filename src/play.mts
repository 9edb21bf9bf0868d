import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decideFor } from './bots/decideFor.ts';
import { quickDecision } from './bots/quickDecision.ts';
import { aimScore } from './engine/aims.ts';
import { start } from './engine/start.ts';
import { awaitedSeat, step } from './engine/step.ts';
import { viewFor } from './engine/viewFor.ts';
import { randomDecision } from './forecast/habits.ts';
import { luckOf } from './forecast/playOut.ts';
import { compileLevel } from './level/compileLevel.ts';
import { surroundingsOf } from './level/readLevels.ts';
import { wordsFor } from '../tests/support/wordsFor.ts';
const root = process.cwd();
const level0 = readFileSync('levels/the-summit/level.yaml', 'utf8');
const words = wordsFor(parse(level0));
const made = compileLevel({ folder: 'levels/the-summit', level: level0, text: { de: words, en: words } }, surroundingsOf(root));
if (!made.ok) { for (const p of made.problems) console.log(p.line, p.path, p.message); process.exit(1); }
const level = made.value.level;
const g = (s: any, id: string) => s.gauges[level.gauges.findIndex((x) => x.id === id)];
const ids = level.gauges.map((x) => x.id).filter((id) => !/posture|doors|promises|soldiers|rounds/.test(id));
const mode = process.argv[2] ?? 'bots';
const N = Number(process.argv[3] ?? 200);
const ends: Record<string, number> = {}; const taken: Record<string, number> = {}; const fired: Record<string, number> = {};
const mean: Record<string, number[]> = {};
for (let seed = 1; seed <= N; seed++) {
  let s = start(level, seed).state; const luck = luckOf(seed * 31);
  if (seed === 1) console.log('start', ids.map((id) => `${id}=${g(s, id)}`).join(' '));
  while (s.ending < 0) {
    const seat = awaitedSeat(level, s);
    const d = mode === 'random' ? randomDecision(level, s, luck) : mode === 'quick' ? quickDecision(level, s) : decideFor(level, viewFor(level, s, seat)).decision;
    if (!d) throw new Error('dead');
    const key = `${level.decisions[s.point]!.id}.${(d as any).option}`; taken[key] = (taken[key] ?? 0) + 1;
    const before = s.turn; s = step(level, s, d).state;
    if (seed === 1 && mode === 'bots') console.log(before, key);
    if (s.turn !== before) for (const id of ids) (mean[id] ??= [])[before] = ((mean[id] ??= [])[before] ?? 0) + g(s, id) / N;
  }
  for (const id of ids) (mean[id] ??= [])[level.dates.length] = ((mean[id] ??= [])[level.dates.length] ?? 0) + g(s, id) / N;
  const e = level.endings[s.ending]!.id; ends[e] = (ends[e] ?? 0) + 1;
  level.events.forEach((ev, i) => { if (s.fired[i]! > 0) fired[ev.id] = (fired[ev.id] ?? 0) + 1; });
}
for (const id of ids) console.log(id.padEnd(24), (mean[id] ?? []).slice(1).map((x) => x.toFixed(0).padStart(4)).join(''));
console.log(ends); console.log(fired);
if (mode !== 'random') console.log(Object.entries(taken).map(([k, v]) => `${k} ${v}`).join('\n'));
