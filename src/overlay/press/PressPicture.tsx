import type { Picture } from '../../engine/types.ts';
import type { Ground, Motif } from '../../level/pressWords.ts';
import { GROUND } from './grounds.tsx';
import { type Drawn, MOTIF } from './motifs.tsx';

const [WIDE, HIGH] = [320, 150];
/** Where things stand; seen from above, or on a map, they lie in the middle. */
const BASE = 132;
const FLAT: Readonly<Record<string, number>> = { above: 104, map: 118 };
const GAP = 8;
const MARGIN = 14;

/** What a ring leaves free on either side of what it holds, the least it is wide, and the most there is room for: half widths. */
const RING = { free: 17, least: 70, most: WIDE / 2 - 4 };

/** Where things stand. */
interface Layout {
  readonly scale: number;
  /** Middle of each thing. */
  readonly middles: readonly number[];
  /** From the first thing's left to the last one's right. */
  readonly wide: number;
}

/** Things side by side in the middle, smaller if there are many. */
function layOut(things: readonly Drawn[]): Layout {
  const total = things.reduce((sum, { width }) => sum + width, 0) + GAP * (things.length - 1);
  const scale = Math.min(1, (WIDE - 2 * MARGIN) / total);
  let left = (WIDE - total * scale) / 2;
  const middles = things.map(({ width }) => {
    const middle = left + (width * scale) / 2;
    left += (width + GAP) * scale;
    return middle;
  });
  return { scale, middles, wide: total * scale };
}

/**
 * A picture on a front page, as a newspaper prints it: a ground, what stands on it in ink, under it the same a little aside
 * in the paper's spot colour, as where two plates do not quite meet. For the eye: what it shows is said in words beside it.
 */
export function PressPicture({ picture, spot }: { readonly picture: Picture; readonly spot: string }) {
  const things = picture.motifs.flatMap((motif) => MOTIF[motif as Exclude<Motif, 'ringed'>] ?? []);
  const { scale, middles, wide } = layOut(things);
  const base = FLAT[picture.ground] ?? BASE;
  const all = things.map(({ draw, lift = 0 }, i) => (
    <g key={i} transform={`translate(${middles[i]} ${base - lift}) scale(${scale})`}>
      {draw()}
    </g>
  ));
  return (
    <svg
      class={`press ground-${picture.ground}`}
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      style={{ '--print-spot': spot }}
    >
      {GROUND[picture.ground as Ground]?.()}
      <g class="plate">{all}</g>
      <g class="ink">{all}</g>
      {picture.motifs.includes('ringed') && (
        <ellipse
          cx={WIDE / 2}
          cy={base - 18}
          rx={Math.min(RING.most, Math.max(RING.least, wide / 2 + RING.free))}
          ry="40"
          fill="none"
          stroke="#b4382e"
          stroke-width="4.5"
          transform={`rotate(-3 ${WIDE / 2} ${base})`}
        />
      )}
    </svg>
  );
}
