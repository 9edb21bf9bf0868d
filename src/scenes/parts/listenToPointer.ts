import type { PointerKind } from '../StageScene.ts';
import type { Disposers } from './Disposers.ts';

/** What the stage does with pointers. Points are in CSS px from the canvas's upper left corner. */
export interface PointerUse {
  /** Can what lies at this point be dragged? */
  isDraggableAt(x: number, y: number): boolean;
  /** Does a tap at this point do something? */
  isTappableAt(x: number, y: number): boolean;
  /** A pointer did this at this point. */
  point(kind: PointerKind, x: number, y: number): void;
}

const KINDS: Readonly<Record<string, PointerKind>> = {
  pointerdown: 'down',
  pointermove: 'move',
  pointerup: 'up',
  pointercancel: 'lost',
};

/** One canvas and the pointer it follows. */
class PointerListener {
  private followed: number | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly use: PointerUse,
  ) {}

  /** Takes a pointer event: only the first finger's, and only the main button's. */
  readonly take = (event: Event): void => {
    const kind = KINDS[event.type];
    if (!kind || !(event instanceof PointerEvent) || !event.isPrimary || event.button > 0) return;
    const [x, y] = this.at(event);
    if (kind === 'down') this.follow(event, x, y);
    else if (kind === 'move') this.showCursor(event, x, y);
    else if (this.followed !== event.pointerId) return;
    else this.followed = null;
    this.use.point(kind, x, y);
  };

  /** `touch-action` holds for the whole canvas; only this can be decided by place. */
  readonly keepFromScrolling = (event: Event): void => {
    const touch = event instanceof TouchEvent ? event.changedTouches[0] : undefined;
    if (touch && event.cancelable && this.use.isDraggableAt(...this.at(touch))) event.preventDefault();
  };

  private at(event: { readonly clientX: number; readonly clientY: number }): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  private follow(event: PointerEvent, x: number, y: number): void {
    this.followed = event.pointerId;
    // What is dragged is followed outside the canvas too.
    if (this.use.isDraggableAt(x, y)) this.canvas.setPointerCapture(event.pointerId);
  }

  private showCursor(event: PointerEvent, x: number, y: number): void {
    if (event.pointerType === 'touch') return;
    const tap = this.use.isTappableAt(x, y) ? 'pointer' : '';
    this.canvas.style.cursor = this.use.isDraggableAt(x, y) ? 'ns-resize' : tap;
  }
}

/** Listens to mouse, finger and pen on the canvas. The page can be scrolled over it, but for where something can be dragged. */
export function listenToPointer(canvas: HTMLCanvasElement, use: PointerUse, disposers: Disposers): void {
  const listener = new PointerListener(canvas, use);
  canvas.style.touchAction = 'pan-y';
  for (const type of Object.keys(KINDS)) disposers.listen(canvas, type, listener.take);
  disposers.listen(canvas, 'touchstart', listener.keepFromScrolling, { passive: false });
}
