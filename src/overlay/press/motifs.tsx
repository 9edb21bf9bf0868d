import type { ComponentChildren } from 'preact';
import press from '../../../assets/images/press.json';
import type { Motif } from '../../level/pressWords.ts';
import { Child, Person, Raised, Soldier, Stand } from './people.tsx';
import {
  Arrow,
  Banner,
  Board,
  Container,
  Crane,
  Flag,
  Gate,
  Lands,
  Line,
  List,
  Paper,
  Question,
  Sack,
  SideTable,
  Speaker,
  Table,
  Torn,
  Trail,
} from './things.tsx';

/** A thing in a picture: how much room it takes, and how high above the ground it is. */
export interface Drawn {
  readonly width: number;
  readonly lift?: number;
  readonly draw: () => ComponentChildren;
}

const thing = (width: number, draw: () => ComponentChildren, lift = 0): Drawn => ({ width, lift, draw });

/** An icon of the set, `side` wide, standing on 0; `sunk` is how much of it lies below its own ground. */
function icon(name: keyof typeof press, side: number, sunk = 0.06, lift = 0): Drawn {
  const scale = side / 512;
  const draw = () => (
    <path d={press[name].d} transform={`translate(${-side / 2} ${-side * (1 - sunk)}) scale(${scale})`} />
  );
  return { width: side, lift, draw };
}

/** The set's rocket flies down to the right. */
const UprightRocket = () => (
  <path d={press.rocket.d} transform="translate(0 -60) rotate(-135) scale(.23) translate(-256 -256)" />
);

const Tea = () => (
  <>
    <SideTable />
    <g transform="translate(0 -34)">{icon('teapot', 58, 0.14).draw()}</g>
  </>
);

/** Everything a press picture can show, except the ring round it. */
export const MOTIF: Readonly<Record<Exclude<Motif, 'ringed'>, Drawn>> = {
  arrow: thing(48, Arrow),
  banner: thing(130, Banner),
  basket: icon('basket', 80, 0.1),
  board: thing(144, Board),
  car: icon('car', 120, 0.27),
  child: thing(28, Child),
  container: thing(74, Container),
  crane: thing(120, Crane),
  flag: thing(48, Flag),
  flowers: icon('flowers', 46, 0.02),
  gate: thing(150, Gate),
  gear: icon('gear', 84, 0.08, 14),
  handshake: icon('handshake', 116, 0.14, 8),
  lands: thing(170, Lands),
  line: thing(210, Line),
  list: thing(90, List),
  paper: thing(58, Paper),
  pen: icon('pen', 72, 0.04),
  person: thing(42, Person),
  plane: icon('plane', 110, 0.1, 26),
  question: thing(50, Question),
  radar: icon('radar', 96, 0.06),
  raised: thing(52, Raised),
  rocket: { ...icon('rocket', 112, 0.02), width: 70, draw: UprightRocket },
  sack: thing(46, Sack),
  ship: icon('ship', 116, 0.15),
  soldier: thing(48, Soldier),
  speaker: thing(64, Speaker),
  stand: thing(250, Stand),
  table: thing(226, Table),
  takeoff: icon('takeoff', 128, 0.1, 12),
  tea: thing(96, Tea),
  torn: thing(160, Torn),
  tower: icon('tower', 118, 0.03),
  trail: thing(150, Trail),
  train: icon('train', 124, 0.07),
  truck: icon('truck', 116, 0.22),
  warship: icon('warship', 150, 0.3),
};
