import marks from '../../assets/images/marks.json';

/** Colours of the stage as CSS colours, by role. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  /** Lines and words straight on the paper. */
  readonly line: string;
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

/** The dark edition: ink-blue paper, the same spot colours a little lighter. */
export const DARK: Palette = {
  ...LIGHT,
  paper: '#131B2E',
  card: '#F3ECDD',
  line: '#C9CFDB',
  pencil: '#DDD8CC',
  sea: '#2B3A52',
  land: '#7F7A70',
  landEdge: '#4B4A4A',
  border: '#A29C90',
  shadow: 'rgba(4, 8, 18, 0.55)',
  countries: {
    russia: '#9A8460',
    china: '#9A8A60',
    'north-korea': '#A66A58',
    'south-korea': '#6C8794',
    japan: '#6C8794',
    'united-states': '#6C8794',
    ukraine: '#C4A845',
  },
};

/** The colour of an actor, ink for one the palette does not know. */
export function actorColour(palette: Palette, actor: string): string {
  return palette.actors[actor] ?? palette.ink;
}
