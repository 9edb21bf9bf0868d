import type { PointerKind } from '../StageScene.ts';
import type { CounterStack } from './CounterStack.ts';

/** A pointer that moved no further than this (CSS px) has tapped, not dragged. */
const STILL = 6;
/** A finger goes at least so far (CSS px) for one counter. */
const LEAST_WAY = 7;

interface Drag {
  readonly stack: CounterStack;
  readonly y: number;
  readonly steps: number;
  hasMoved: boolean;
}

/** Pushing counters: a tap above the middle of a stack's place is one more, below it one fewer; dragging up or down many. */
export class StackDrag {
  private drag: Drag | null = null;

  constructor(
    private readonly stacks: () => readonly CounterStack[],
    private readonly arrange: (position: number, steps: number) => void,
  ) {}

  /** The stack whose counters can be pushed from this point (CSS px). */
  at(x: number, y: number): CounterStack | undefined {
    return this.stacks().find(
      ({ slot, canPush }) =>
        canPush && x >= slot.left && x < slot.left + slot.width && y >= slot.top && y < slot.top + slot.height,
    );
  }

  /** Follows the pointer (CSS px). */
  point(kind: PointerKind, x: number, y: number): void {
    if (kind === 'down') {
      const stack = this.at(x, y);
      this.drag = stack ? { stack, y, steps: stack.stack.steps, hasMoved: false } : null;
    } else if (kind === 'move') this.pull(y);
    else if (kind === 'lost') this.drag = null;
    else this.release(y);
  }

  private pull(y: number): void {
    const { drag } = this;
    if (!drag) return;
    const way = drag.y - y;
    if (Math.abs(way) > STILL) drag.hasMoved = true;
    if (drag.hasMoved)
      this.push(drag.stack, drag.steps + Math.round(way / Math.max(LEAST_WAY, drag.stack.counterHeight())));
  }

  private release(y: number): void {
    const { drag } = this;
    this.drag = null;
    if (!drag || drag.hasMoved) return;
    const { slot, stack } = drag.stack;
    this.push(drag.stack, stack.steps + (y < slot.top + slot.height / 2 ? 1 : -1));
  }

  private push({ stack }: CounterStack, steps: number): void {
    const within = Math.min(stack.most, Math.max(0, steps));
    if (within !== stack.steps) this.arrange(stack.position, within);
  }
}
