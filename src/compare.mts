import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { explore } from './forecast/explore.ts';
import { compileLevel } from './level/compileLevel.ts';
import { surroundingsOf } from './level/readLevels.ts';
import { wordsFor } from '../tests/support/wordsFor.ts';
const level0 = readFileSync('levels/the-summit/level.yaml', 'utf8');
const words = wordsFor(parse(level0));
const made = compileLevel({ folder: 'levels/the-summit', level: level0, text: { de: words, en: words } }, surroundingsOf(process.cwd()));
if (!made.ok) { for (const p of made.problems) console.log(p.line, p.path, p.message); process.exit(1); }
const r = explore(made.value.level, { runs: 2000, optionRuns: Number(process.argv[2] ?? 20), futures: 2, habitRuns: 30, styleRuns: 40 });
console.log(r.endings, 'never', r.neverReached);
for (const o of r.options) { const n = o.random.states + o.sensible.states; const b = o.random.best + o.sensible.best; console.log(o.id.padEnd(40), `${b}/${n} ${(100*b/Math.max(1,n)).toFixed(0)} %  r ${(100*o.random.best/Math.max(1,o.random.states)).toFixed(0)} s ${(100*o.sensible.best/Math.max(1,o.sensible.states)).toFixed(0)}  loss ${o.sensible.loss.toFixed(3)}`); }
for (const h of r.habits) console.log(h.seat, h.habit, h.score.toFixed(3), `${h.best}/${h.of}`, JSON.stringify(h.endings));

for (const st of r.styles) console.log(st.seat, st.style, st.score.toFixed(3), JSON.stringify(st.endings));
