import marks from '../../assets/images/marks.json';

interface Mark {
  readonly outline: string;
  readonly inside: string;
  readonly colour: string;
}
const MARKS: Readonly<Record<string, Mark>> = marks;
const UNKNOWN: Mark = { outline: 'circle', inside: 'dot', colour: '#14213D' };
/** Corners reach further out than a circle of the same weight. */
const REACH: Readonly<Record<string, number>> = { hexagon: 1.1, diamond: 1.25, square: 1.32 };

/** The spot colour of an actor, ink for one that has none. */
export const markColour = (actor: string): string => (MARKS[actor] ?? UNKNOWN).colour;

function cornersOf(outline: string, r: number): string {
  const corners = outline === 'hexagon' ? 6 : 4;
  const turn = outline === 'square' ? Math.PI / 4 : Math.PI / 2;
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    const far = r * (REACH[outline] ?? 1);
    return `${(far * Math.cos(angle)).toFixed(2)},${(far * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
}

const Shape = ({ outline, r }: { readonly outline: string; readonly r: number }) =>
  outline === 'circle' ? <circle r={r} /> : <polygon points={cornersOf(outline, r)} />;

/** What is inside the outline, for an outline of radius 10. */
function Inside({ outline, inside }: Mark) {
  if (inside === 'rings')
    return (
      <g fill="none" stroke="currentColor" stroke-width="2.4">
        <circle r="6.8" />
        <circle r="2" />
      </g>
    );
  if (inside === 'bar') return <rect x="-2" y="-6.6" width="4" height="13.2" />;
  if (inside === 'half') return <path d="M-6.8 0a6.8 6.8 0 0 0 13.6 0z" />;
  return <Shape outline={outline} r={{ full: 10, dot: 5.5 }[inside] ?? 5.2} />;
}

/**
 * An actor's mark, the same as on the map: told apart by shape and filling, and coloured besides. A piece of light paper in
 * both editions.
 */
export function SeatMark({ actor }: { readonly actor: string }) {
  const mark = MARKS[actor] ?? UNKNOWN;
  return (
    <svg class="seat-mark" viewBox="-14 -14 28 28" aria-hidden="true" style={{ color: mark.colour }}>
      <g fill="#fbf7ee">
        <Shape outline={mark.outline} r={10} />
      </g>
      <g fill="currentColor">
        <Inside {...mark} />
      </g>
      <g fill="none" stroke="#14213d" stroke-width="2">
        <Shape outline={mark.outline} r={10} />
      </g>
    </svg>
  );
}
