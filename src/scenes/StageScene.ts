import { Scene, Scenes } from 'phaser';
import { AfterPaint } from './parts/AfterPaint.ts';
import { Disposers } from './parts/Disposers.ts';
import type { StageContext } from './stageContext.ts';

/** A scene of the stage. Its coordinates are CSS pixels from the upper left corner; the camera does the rest. */
export abstract class StageScene extends Scene {
  protected readonly disposers = new Disposers();
  /** For what the decision itself must not wait for: painting the stage comes after the card. */
  protected readonly afterPaint = new AfterPaint(this.disposers);

  constructor(
    key: string,
    protected readonly context: StageContext,
  ) {
    // Phaser starts only the first scene by itself.
    super({ key, active: true });
  }

  /** Called by Phaser once the scene may be filled. */
  create(): void {
    this.events.once(Scenes.Events.SHUTDOWN, () => this.disposers.dispose());
    this.events.once(Scenes.Events.DESTROY, () => this.disposers.dispose());
    this.fitCamera();
    this.open();
  }

  override update(): void {
    this.move(performance.now());
  }

  /** Fits the scene to a stage of another size. */
  resize(): void {
    if (!this.cameras?.main) return;
    this.fitCamera();
    this.arrange();
  }

  /** Does anything move, so that frames are needed? */
  abstract isMoving(): boolean;
  /** Can what lies at this point (CSS px) be dragged? */
  abstract isDraggableAt(x: number, y: number): boolean;
  /** Does a tap at this point (CSS px) do something? */
  isTappableAt(_x: number, _y: number): boolean {
    return false;
  }
  /** A pointer went down, moved, went up or was lost at this point (CSS px). */
  abstract point(kind: PointerKind, x: number, y: number): void;
  /** Draws all words again. */
  abstract reword(): void;
  /** Makes the scene's things and subscriptions. */
  protected abstract open(): void;
  /** Draws everything for the present size. */
  protected abstract arrange(): void;
  /** Moves what moves. `now` in ms. */
  protected abstract move(now: number): void;

  private fitCamera(): void {
    const { width, height, ratio } = this.context.size;
    this.cameras.main
      .setOrigin(0, 0)
      .setSize(Math.round(width * ratio), Math.round(height * ratio))
      .setZoom(ratio);
  }
}

/** What happened to a pointer. */
export type PointerKind = 'down' | 'move' | 'up' | 'lost';
