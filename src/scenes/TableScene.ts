import { type TableNow, tableOf } from '../store/table.ts';
import { Balance } from './parts/Balance.ts';
import { CounterStack } from './parts/CounterStack.ts';
import { Glide } from './parts/Glide.ts';
import { StackDrag } from './parts/StackDrag.ts';
import { TableTop } from './parts/TableTop.ts';
import { type TableLayout, tableLayout } from './parts/tableLayout.ts';
import { type PointerKind, StageScene } from './StageScene.ts';
import type { StageContext } from './stageContext.ts';

/** How long the table takes to slide in or out, ms. */
const SLIDE = 420;

const isSameRound = (one: TableNow, other: TableNow): boolean =>
  one.point === other.point &&
  one.round === other.round &&
  one.canPropose === other.canPropose &&
  one.sides.join() === other.sides.join();

/** The table: a sheet that slides over the map while the held seat is to move at it. */
export class TableScene extends StageScene {
  private readonly shown = new Glide(0);
  private readonly drag = new StackDrag(
    () => (this.table ? this.stacks : []),
    (position, steps) => this.context.store.getState().arrange(position, steps),
  );
  private table: TableNow | null = null;
  private layout: TableLayout | null = null;
  private top: TableTop | null = null;
  private balance: Balance | null = null;
  private stacks: CounterStack[] = [];
  private isPlaced = false;

  /** @param cover called with the part (0 to 1) of the map that the table covers, when it changes */
  constructor(
    context: StageContext,
    private readonly cover: (part: number) => void,
  ) {
    super('table', context);
  }

  protected open(): void {
    this.top = new TableTop(this, this.context);
    this.balance = new Balance(this, this.context);
    this.disposers.add(this.context.store.subscribe(() => this.hear()));
    this.follow();
    this.shown.jump(this.table ? 1 : 0);
    this.place(performance.now());
  }

  isMoving(): boolean {
    const now = performance.now();
    if (this.shown.isMoving(now) || !this.isPlaced) return true;
    if (!this.sys.isVisible()) return false;
    return this.balance?.isMoving(now) === true || this.stacks.some((stack) => stack.isMoving(now));
  }

  isDraggableAt(x: number, y: number): boolean {
    return this.drag.at(x, y) !== undefined;
  }

  point(kind: PointerKind, x: number, y: number): void {
    this.drag.point(kind, x, y);
  }

  reword(): void {
    this.arrange();
  }

  protected arrange(): void {
    if (this.table) this.lay(this.table);
  }

  protected move(now: number): void {
    if (this.shown.isMoving(now) || !this.isPlaced) this.place(now);
    if (!this.sys.isVisible()) return;
    for (const stack of this.stacks) stack.move(now);
    this.balance?.move(now);
  }

  /** The game has changed: counters follow the finger at once, a table that comes or goes after its card. */
  private hear(): void {
    const next = tableOf(this.context.store.getState());
    if (this.table && next && isSameRound(this.table, next)) this.follow();
    else if (this.table || next) this.afterPaint.ask(() => this.follow());
  }

  private follow(): void {
    const next = tableOf(this.context.store.getState());
    const before = this.table;
    const { isFast, isStill } = this.context;
    this.table = next;
    if (next) this.take(next, before);
    // Laying a table takes a moment: it sets out after that.
    const now = performance.now();
    this.shown.go(next ? 1 : 0, now, isFast ? 0 : isStill ? SLIDE / 2 : SLIDE);
    if ((before === null) === (next === null)) {
      if (next) this.context.wake();
      return;
    }
    this.isPlaced = false;
    this.context.wake();
  }

  private take(table: TableNow, before: TableNow | null): void {
    if (!before || !isSameRound(before, table) || !this.layout) {
      this.lay(table);
      return;
    }
    const now = performance.now();
    for (const stack of this.stacks) {
      const next = table.stacks.find(({ position }) => position === stack.stack.position);
      if (next) stack.take(next, stack.slot, table.canPropose, now);
    }
    this.balance?.weigh(
      table.gain,
      table.stacks.every(({ steps }) => steps === 0),
      now,
    );
  }

  /** Sets everything out anew. */
  private lay(table: TableNow): void {
    const mine = table.stacks.filter(({ from }) => from === table.sides[0]);
    const theirs = table.stacks.filter(({ from }) => from !== table.sides[0]);
    const layout = tableLayout(this.context.size, [mine.length, theirs.length]);
    this.layout = layout;
    this.top?.draw(layout, table);
    for (const stack of this.stacks) stack.destroy();
    this.stacks = [mine, theirs].flatMap((side, i) =>
      side.flatMap((stack, j) => {
        const slot = layout.slots[i]?.[j];
        return slot ? [new CounterStack(this, this.context, stack, slot, table.canPropose)] : [];
      }),
    );
    this.balance?.place(layout.balance, table.sides);
    this.balance?.weigh(
      table.gain,
      table.stacks.every(({ steps }) => steps === 0),
      performance.now(),
    );
    for (const thing of [...this.stacks, this.balance]) thing?.keep(performance.now());
  }

  /** Slides the sheet up from below and lets it cover the map; without motion it only fades. */
  private place(now: number): void {
    const shown = this.shown.at(now);
    const { height } = this.context.size;
    const camera = this.cameras.main;
    camera.setScroll(0, this.context.isStill ? 0 : -(1 - shown) * height * 0.5);
    camera.setAlpha(Math.min(1, shown * 1.4));
    this.sys.setVisible(shown > 0.001);
    this.cover(shown);
    this.isPlaced = !this.shown.isMoving(now);
  }
}
