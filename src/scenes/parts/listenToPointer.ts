import type { PointerKind } from '../StageScene.ts';
import type { Disposers } from './Disposers.ts';

/** What the stage does with pointers. Points are in CSS px from the canvas's upper left corner. */
export interface PointerUse {
  isDraggableAt(x: number, y: number): boolean;
  point(kind: PointerKind, x: number, y: number): void;
}

/**
 * Listens to mouse, finger and pen on the canvas. The page can be scrolled over it, but for where something can be dragged;
 * one pointer is followed at a time, and also outside the canvas while it is down.
 */
export function listenToPointer(canvas: HTMLCanvasElement, use: PointerUse, disposers: Disposers): void {
  let followed: number | null = null;
  const at = (event: { clientX: number; clientY: number }): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  canvas.style.touchAction = 'pan-y';
  const on = (type: string, kind: PointerKind): void =>
    disposers.listen(canvas, type, (event) => {
      if (!(event instanceof PointerEvent) || !event.isPrimary || event.button > 0) return;
      if (kind === 'down') {
        followed = event.pointerId;
        if (use.isDraggableAt(...at(event))) canvas.setPointerCapture(event.pointerId);
      }
      if (kind !== 'move' && kind !== 'down' && followed !== event.pointerId) return;
      if (kind === 'move' && event.pointerType !== 'touch') canvas.style.cursor = use.isDraggableAt(...at(event)) ? 'ns-resize' : '';
      if (kind === 'up' || kind === 'lost') followed = null;
      use.point(kind, ...at(event));
    });
  on('pointerdown', 'down');
  on('pointermove', 'move');
  on('pointerup', 'up');
  on('pointercancel', 'lost');
  // `touch-action` holds for the whole canvas; only this can be decided by place.
  const keepFromScrolling = (event: Event): void => {
    const touch = event instanceof TouchEvent ? event.changedTouches[0] : undefined;
    if (touch && event.cancelable && use.isDraggableAt(...at(touch))) event.preventDefault();
  };
  disposers.listen(canvas, 'touchstart', keepFromScrolling, { passive: false });
}
