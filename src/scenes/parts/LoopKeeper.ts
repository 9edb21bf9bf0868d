import { Core, type Game } from 'phaser';
import type { Disposers } from './Disposers.ts';

/** Frames drawn after each call, even when nothing says it moves: Phaser starts scenes a frame later than asked. */
const AFTERGLOW = 3;

/**
 * Stops the game's loop while nothing moves or nobody can see it (out of sight, or in a hidden tab), and starts it again when
 * called: a page left open costs no processor time.
 */
export class LoopKeeper {
  private left = AFTERGLOW;
  private isSeen = true;
  private asked = 0;
  private isPaused = false;

  constructor(
    private readonly game: Game,
    host: HTMLElement,
    disposers: Disposers,
    private readonly isMoving: () => boolean,
  ) {
    game.events.on(Core.Events.POST_RENDER, this.afterFrame, this);
    disposers.add(() => {
      game.events.off(Core.Events.POST_RENDER, this.afterFrame, this);
      cancelAnimationFrame(this.asked);
    });
    disposers.listen(document, 'visibilitychange', () => this.wake());
    if (typeof IntersectionObserver !== 'function') return;
    const watch = new IntersectionObserver((entries) => {
      this.isSeen = entries.at(-1)?.isIntersecting ?? true;
      if (this.isSeen) this.wake();
    });
    watch.observe(host);
    disposers.add(() => watch.disconnect());
  }

  /** Keeps the loop still whatever moves, until it may go on. */
  pause(isPaused: boolean): void {
    this.isPaused = isPaused;
    if (!isPaused) this.wake();
  }

  /** Asks for frames from the next one on. */
  wake(): void {
    this.left = AFTERGLOW;
    if (this.game.loop.running || this.asked || this.isPaused || document.hidden) return;
    // Not at once: `wake` draws a frame, and the caller may be in the middle of a change.
    this.asked = requestAnimationFrame(() => {
      this.asked = 0;
      if (this.game.isBooted && this.game.isRunning) this.game.loop.wake();
    });
  }

  /** Draws a frame now, before the browser paints: a resized canvas is blank. */
  drawNow(): void {
    if (!this.game.isRunning) return;
    this.left = AFTERGLOW;
    this.game.loop.tick();
    this.wake();
  }

  private afterFrame(): void {
    this.left = Math.max(0, this.left - 1);
    const isIdle = this.left === 0 && (!this.isSeen || !this.isMoving());
    if (document.hidden || this.isPaused || isIdle) this.game.loop.sleep();
  }
}
