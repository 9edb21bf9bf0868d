import { CANVAS, Core, Game, Scale, WEBGL } from 'phaser';
import type { GameStore } from '../store/gameStore.ts';
import { MapScene } from './MapScene.ts';
import { DARK, LIGHT } from './palette.ts';
import type { Renderer } from './parts/chooseRenderer.ts';
import { Disposers } from './parts/Disposers.ts';
import { LoopKeeper } from './parts/LoopKeeper.ts';
import { STAGE_FONT } from './parts/letterspaced.ts';
import { listenToPointer } from './parts/listenToPointer.ts';
import type { StageScene } from './StageScene.ts';
import type { StageContext, StageSize } from './stageContext.ts';
import type { Stage, StageOptions } from './startStage.ts';
import { TableScene } from './TableScene.ts';
import { ThreatScene } from './ThreatScene.ts';
import { WebScene } from './WebScene.ts';

/** As many device pixels per CSS pixel as the screen has, up to these; beyond the first only while all pixels stay few. */
const SHARP = 2;
const SHARPEST = 4;
const MANY_PIXELS = 3_000_000;

/** Device pixels per CSS pixel for a stage of this size (CSS px). A phone's small stage gets all that its screen can show. */
function ratioFor(width: number, height: number): number {
  const screen = Math.max(1, window.devicePixelRatio || 1);
  const affordable = Math.sqrt(MANY_PIXELS / (width * height));
  return Math.min(screen, SHARPEST, Math.max(SHARP, affordable));
}

/** Letters of the page this high (px) are those the stage is drawn for. */
const LETTERS = 16;
/** A stage this narrow (CSS px) has no room for larger letters. */
const NARROW = 400;

/** CSS px of a stage's unit: more where the page's letters are larger, for a projector or a reader who needs it. */
function unitOf(width: number): number {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || LETTERS;
  return Math.max(1, Math.min(letters / LETTERS, width / NARROW));
}

function sizeOf(host: HTMLElement, { covered }: StageOptions): StageSize {
  const { top, bottom } = covered?.() ?? { top: 0, bottom: 0 };
  const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
  const unit = unitOf(width);
  return {
    width: width / unit,
    height: height / unit,
    ratio: ratioFor(width, height) * unit,
    unit,
    coveredTop: top / unit,
    coveredBottom: bottom / unit,
  };
}

/** Starts the engine with its scenes in an element. @throws if the engine does not start */
export function openStage(host: HTMLElement, store: GameStore, options: StageOptions, renderer: Renderer): Stage {
  const disposers = new Disposers();
  let keeper: LoopKeeper | null = null;
  const context: StageContext = {
    store,
    palette: options.isDark ? DARK : LIGHT,
    isFast: options.isFast,
    isStill: options.isStill,
    words: options,
    size: sizeOf(host, options),
    measure() {
      const { coveredTop = 0, coveredBottom = 0 } = sizeOf(host, options);
      // The size itself is the observer's: taken over here, scenes would miss its change.
      context.size = { ...context.size, coveredTop, coveredBottom };
    },
    wake: () => keeper?.wake(),
  };
  const map = new MapScene(context);
  const threat = new ThreatScene(context, () => map.lensNow());
  const covered = { table: 0, web: 0 };
  const cover = (by: keyof typeof covered, part: number): void => {
    covered[by] = part;
    const most = Math.max(covered.table, covered.web);
    map.cover(most);
    threat.cover(most);
  };
  const web = new WebScene(context, (part) => cover('web', part));
  const table = new TableScene(context, (part) => cover('table', part));
  const scenes: readonly StageScene[] = [map, threat, web, table];
  const game = startGame(host, context.size, renderer, scenes);
  keeper = new LoopKeeper(game, host, disposers, () => scenes.some((scene) => scene.isMoving()));
  if (options.onReady) game.events.once(Core.Events.POST_RENDER, options.onReady);
  furnish(game, host, options, context, scenes, keeper, disposers);
  return {
    setLanguage(words) {
      context.words = words;
      for (const scene of scenes) scene.reword();
      context.wake();
    },
    pause: (isPaused) => keeper.pause(isPaused),
    destroy() {
      disposers.dispose();
      game.destroy(true);
      // Destruction happens in a frame, and the loop may sleep.
      game.loop.wake();
    },
  };
}

function startGame(
  host: HTMLElement,
  { width, height, ratio, unit = 1 }: StageSize,
  renderer: Renderer,
  scenes: readonly StageScene[],
): Game {
  return new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: host,
    scene: [...scenes],
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    render: { antialiasGL: false, powerPreference: 'low-power' },
    scale: {
      mode: Scale.NONE,
      expandParent: false,
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
      zoom: unit / ratio,
    },
  });
}

function furnish(
  game: Game,
  host: HTMLElement,
  options: StageOptions,
  context: StageContext,
  scenes: readonly StageScene[],
  keeper: LoopKeeper,
  disposers: Disposers,
): void {
  game.canvas.ariaHidden = 'true';
  const inUnits = (x: number, y: number): [number, number] => {
    const { unit = 1 } = context.size;
    return [x / unit, y / unit];
  };
  // An inline element would leave room for descenders below it.
  game.canvas.style.display = 'block';
  listenToPointer(
    game.canvas,
    {
      isDraggableAt: (x, y) => scenes.some((scene) => scene.isDraggableAt(...inUnits(x, y))),
      isTappableAt: (x, y) => scenes.some((scene) => scene.isTappableAt(...inUnits(x, y))),
      point: (kind, x, y) => {
        for (const scene of scenes) scene.point(kind, ...inUnits(x, y));
        if (kind !== 'move') keeper.wake();
      },
    },
    disposers,
  );
  watchSize(game, () => sizeOf(host, options), host, context, scenes, keeper, disposers);
  void rewordWithFont(scenes, keeper, disposers);
  disposers.listen(game.canvas, 'webglcontextrestored', () => keeper.wake());
}

function watchSize(
  game: Game,
  measure: () => StageSize,
  host: HTMLElement,
  context: StageContext,
  scenes: readonly StageScene[],
  keeper: LoopKeeper,
  disposers: Disposers,
): void {
  const follow = (): void => {
    const size = measure();
    const { width, height, ratio } = context.size;
    if (size.width === width && size.height === height && size.ratio === ratio) {
      context.size = size;
      return;
    }
    context.size = size;
    const { unit = 1 } = size;
    game.scale.setZoom(unit / size.ratio);
    game.scale.resize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio));
    // At a zoom of 1 Phaser leaves the style of an earlier size standing.
    Object.assign(game.canvas.style, { width: `${size.width * unit}px`, height: `${size.height * unit}px` });
    for (const scene of scenes) scene.resize();
    keeper.drawNow();
  };
  const watch = new ResizeObserver(follow);
  watch.observe(host);
  disposers.add(() => watch.disconnect());
  // A window that moves to another screen keeps its size but not its pixels.
  disposers.listen(window, 'resize', follow);
}

/** Names are drawn once more when the typeface has come. */
async function rewordWithFont(scenes: readonly StageScene[], keeper: LoopKeeper, disposers: Disposers): Promise<void> {
  let isGone = false;
  disposers.add(() => {
    isGone = true;
  });
  try {
    await document.fonts.load(`600 12px ${STAGE_FONT}`, 'AÄaß');
  } catch {
    return;
  }
  if (isGone) return;
  for (const scene of scenes) scene.reword();
  keeper.wake();
}
