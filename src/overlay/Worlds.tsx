import { useEffect, useState } from 'preact/hooks';
import { outcomeIn, playElsewhere } from '../forecast/worlds.ts';
import type { Game } from '../store/gameStore.ts';
import { stakeIn, WORLD_SEEDS } from '../store/worlds.ts';
import { formatNumber } from '../text/format.ts';
import { useLaterScene } from './useLaterScene.ts';

/** One world: into which outcome it fell, and how much was at stake in it. */
interface Dot {
  readonly outcome: number;
  readonly stake: number;
}

/** Worlds tried between two looks at the page: few enough that a finger is never kept waiting. */
const AT_ONCE = 2;
/** Dots beside each other in a heap. */
const ACROSS = 8;

function dotOf({ level, seat, decisions }: Game, seed: number): Dot {
  return { outcome: outcomeIn(level, playElsewhere({ level, seat, decisions }, seed)), stake: stakeIn(level, seed) };
}

/** The hundred worlds, tried a few at a time while the page is read; leaving the ending stops it. */
function useDots(game: Game): readonly Dot[] {
  const [dots, setDots] = useState<readonly Dot[]>([]);
  const { level, decisions } = game;
  useEffect(() => {
    let isLeft = false;
    let made: Dot[] = [];
    const goOn = (): void => {
      if (isLeft || made.length >= WORLD_SEEDS.length) return;
      made = [...made, ...WORLD_SEEDS.slice(made.length, made.length + AT_ONCE).map((seed) => dotOf(game, seed))];
      setDots(made);
      setTimeout(goOn, 0);
    };
    const timer = setTimeout(goOn, 300);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [level, decisions]);
  return dots;
}

function Heap({ dots, name, most }: { readonly dots: readonly Dot[]; readonly name: string; readonly most: number }) {
  const { speech, ui } = useLaterScene();
  const rows = Math.ceil(WORLD_SEEDS.length / ACROSS);
  // The lightest below, so that a glance compares the heaps.
  const sorted = [...dots].sort((a, b) => a.stake - b.stake);
  const mean = dots.reduce((sum, { stake }) => sum + stake, 0) / (dots.length || 1);
  return (
    <li class="heap">
      <svg viewBox={`0 0 ${ACROSS * 10} ${rows * 10}`} aria-hidden="true">
        {sorted.map(({ stake }, i) => (
          <circle
            key={i}
            cx={(i % ACROSS) * 10 + 5}
            cy={rows * 10 - Math.floor(i / ACROSS) * 10 - 5}
            r="4"
            fill-opacity={0.2 + 0.8 * (stake / (most || 1))}
          />
        ))}
      </svg>
      <b>{dots.length}</b> <span>{name}</span>
      {dots.length > 0 && mean > 0 && (
        <span class="small">{ui.worldsStake(formatNumber(speech.language, mean, 1))}</span>
      )}
    </li>
  );
}

/** The same decisions, tried on a hundred adversaries drawn like this one, as dots that gather in heaps. */
export function Worlds() {
  const { game, speech, ui } = useLaterScene();
  const dots = useDots(game);
  const { worlds } = game.level;
  const most = Math.max(...dots.map(({ stake }) => stake), 1);
  return (
    <section aria-labelledby="worlds-title">
      <h3 id="worlds-title">{ui.worlds}</h3>
      <p class="small">{ui.worldsNote}</p>
      <ul class="heaps" aria-busy={dots.length < WORLD_SEEDS.length}>
        {worlds.map(({ id }, i) => (
          <Heap
            key={id}
            name={speech.text.worlds?.[id] ?? id}
            dots={dots.filter(({ outcome }) => outcome === i)}
            most={most}
          />
        ))}
      </ul>
      {most > 1 && <p class="small">{ui.worldsDark}</p>}
    </section>
  );
}
