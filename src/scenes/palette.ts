import marks from '../../assets/images/marks.json';

/** Colours of the stage as CSS colours, by role. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  /** Lines and words straight on the paper. */
  readonly line: string;
  /** Names on the map, and the halo that lifts them off land, sea and lines. */
  readonly name: string;
  readonly halo: string;
  /** What is only thought of or guessed. */
  readonly pencil: string;
  readonly sea: string;
  readonly land: string;
  readonly landEdge: string;
  readonly border: string;
  readonly shadow: string;
  readonly felt: string;
  readonly feltEdge: string;
  readonly feltText: string;
  readonly feltNumber: string;
  /** Tint of the countries of the story, by slug of the map. */
  readonly countries: Readonly<Record<string, string>>;
  /** Spot colour of each actor's mark and flows, by actor id. */
  readonly actors: Readonly<Record<string, string>>;
}

/** The light edition: ink on warm paper. */
export const LIGHT: Palette = {
  paper: '#EFE7D6',
  card: '#FBF7EE',
  ink: '#14213D',
  line: '#14213D',
  name: '#14213D',
  halo: '#FBF7EE',
  pencil: '#4C4E58',
  sea: '#D3DCDB',
  land: '#DAD0BB',
  landEdge: '#B8AA8C',
  border: '#F3ECDD',
  shadow: 'rgba(58, 45, 20, 0.34)',
  felt: '#8C3A32',
  feltEdge: '#772D2A',
  feltText: '#FBF1E4',
  feltNumber: '#F4D69A',
  countries: {
    russia: '#C9B28D',
    china: '#D2BE96',
    'north-korea': '#D79A86',
    'south-korea': '#AFC0C6',
    japan: '#AFC0C6',
    'united-states': '#B3C1C4',
    ukraine: '#E3C65B',
  },
  actors: Object.fromEntries(Object.entries(marks).map(([actor, { colour }]) => [actor, colour])),
};

/**
 * The dark edition: the same theatre by night. Desk, sea and land are ink-blue paper; what lies on them (counters, tags,
 * photographs, marks) stays light paper with the same inks, as if under a lamp.
 */
export const DARK: Palette = {
  ...LIGHT,
  paper: '#131B2E',
  card: '#F3ECDD',
  line: '#D5D9E2',
  name: '#F3ECDD',
  halo: '#131B2E',
  pencil: '#B9C0CF',
  sea: '#22304A',
  land: '#4B556A',
  landEdge: '#2C3550',
  border: '#76809A',
  shadow: 'rgba(3, 6, 14, 0.6)',
  felt: '#74302B',
  feltEdge: '#5C2523',
  countries: {
    russia: '#84705A',
    china: '#6F6868',
    'north-korea': '#A25B4D',
    'south-korea': '#4A6F8C',
    japan: '#4A6F8C',
    'united-states': '#446883',
    ukraine: '#98802F',
  },
};

/** The colour of an actor, ink for one the palette does not know. */
export function actorColour(palette: Palette, actor: string): string {
  return palette.actors[actor] ?? palette.ink;
}
