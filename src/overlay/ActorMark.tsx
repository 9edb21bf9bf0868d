const circle = (r: number): string => `M${10 - r} 10a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (half: number): string => `M${10 - half} ${10 - half}h${2 * half}v${2 * half}h${-2 * half}z`;
const diamond = (far: number): string => `M10 ${10 - far}l${far} ${far}l${-far} ${far}l${-far} ${-far}z`;
const hexagon = (r: number): string =>
  `M10 ${10 - r}l${0.866 * r} ${r / 2}v${r}l${-0.866 * r} ${r / 2}l${-0.866 * r} ${-r / 2}v${-r}z`;

/** Outline and filling of the marks of the map, see `scenes/parts/actorMark.ts`: no two actors share both. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  pyongyang: [circle(8), circle(4.4)],
  moscow: [square(7.4), square(3.8)],
  beijing: [diamond(9.4), diamond(4.9)],
  washington: [circle(8), `${circle(6.1)}${circle(4.4)}${circle(2.4)}${circle(0.8)}`],
  seoul: [circle(8), 'M4.6 10a5.4 5.4 0 0 0 10.8 0z'],
  tokyo: [circle(8), 'M8.4 4.6h3.2v10.8H8.4z'],
  kyiv: [hexagon(8.8), hexagon(8)],
};

/** An actor's mark as on the map; it stands beside a name, so it says nothing to those who listen. */
export function ActorMark({ actor }: { readonly actor: string }) {
  const [outline, inside] = MARKS[actor] ?? [circle(8), circle(3)];
  return (
    <svg class={`mark of-${actor}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path class="outline" d={outline} />
      <path fill="currentColor" fill-rule="evenodd" d={inside} />
    </svg>
  );
}
