import { useState } from 'preact/hooks';
import { type Influence, influencesOf } from '../forecast/influences.ts';
import { MODEL_WORDS } from '../text/modelWords.ts';
import { useLaterScene } from './useLaterScene.ts';

/** Height of a row and width of the arcs, in CSS pixels. */
const ROW = 34;
const WIDE = 108;

const SIGNS = ['raises', 'lowers', 'either'] as const;

const signOf = (sign: Influence['sign']) => SIGNS[sign > 0 ? 0 : sign < 0 ? 1 : 2];

/** An arc beside the list, from one row to another; the further they lie apart, the wider it swings. */
function arcPath({ from, to }: Influence, rows: number): string {
  const [a, b] = [from, to].map((row) => row * ROW + ROW / 2) as [number, number];
  const out = 14 + ((WIDE - 20) * Math.abs(to - from)) / Math.max(3, rows - 1);
  return `M${WIDE} ${a + 4}C${WIDE - out} ${a} ${WIDE - out} ${b} ${WIDE} ${b - 4}`;
}

/** The model as a drawing: its numbers in a list, and an arc from each to those that rules make depend on it. */
export function Influences() {
  const { speech } = useLaterScene();
  const { level, text, language } = speech;
  const [chosen, setChosen] = useState<number | null>(null);
  const words = MODEL_WORDS[language];
  const influences = influencesOf(level);
  const rows = [...new Set(influences.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const place = (gauge: number): number => rows.indexOf(gauge);
  const name = (gauge: number): string => {
    const id = level.gauges[gauge]?.id ?? '';
    return text.gauges[id]?.name ?? id;
  };
  const signs = { 1: words.raises, [-1]: words.lowers, 0: words.either };
  const actsOn = (gauge: number): string =>
    influences
      .filter(({ from }) => from === gauge)
      .map(({ to, sign }) => `${signs[sign]} ${name(to)}`)
      .join(', ');
  const isOut = ({ from, to }: Influence): boolean => chosen !== null && from !== chosen && to !== chosen;
  return (
    <section aria-labelledby="influences-title">
      <h2 id="influences-title">{words.influences}</h2>
      <p class="small">{words.influencesNote}</p>
      <p class="chosen" role="status">
        {chosen !== null && `${name(chosen)}: ${actsOn(chosen) || '–'}`}
      </p>
      <p class="small signs" aria-hidden="true">
        <i class="raises" /> {words.raises} <i class="lowers" /> {words.lowers} <i class="either" /> {words.either}
      </p>
      <div class="influences">
        <svg width={WIDE} height={rows.length * ROW} aria-hidden="true">
          <defs>
            {SIGNS.map((sign) => (
              <marker
                key={sign}
                id={`dart-${sign}`}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                orient="auto"
              >
                <path class={`head ${sign}`} d="M0 0l8 4-8 4z" />
              </marker>
            ))}
          </defs>
          {influences.map((one) => (
            <path
              key={`${one.from}-${one.to}`}
              class={`arc ${signOf(one.sign)} ${isOut(one) ? 'out' : ''}`}
              d={arcPath({ ...one, from: place(one.from), to: place(one.to) }, rows.length)}
              marker-end={`url(#dart-${signOf(one.sign)})`}
            />
          ))}
        </svg>
        <ul>
          {rows.map((gauge) => (
            <li key={gauge} style={{ height: `${ROW}px` }}>
              <button
                type="button"
                aria-pressed={chosen === gauge}
                onClick={() => setChosen(chosen === gauge ? null : gauge)}
              >
                {name(gauge)}
              </button>
              <span class="unseen">{actsOn(gauge)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
