import type { Disposers } from './Disposers.ts';

/** Does one thing at a time after the browser has shown what the document has become. */
export class AfterPaint {
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(disposers: Disposers) {
    disposers.add(() => {
      cancelAnimationFrame(this.frame);
      clearTimeout(this.timer);
    });
  }

  /** Does it then; what is asked for while something waits is left out, for that will see everything as it stands then. */
  ask(work: () => void): void {
    if (this.frame) return;
    // Within a frame the document has not been painted yet; in the task after it, it has.
    this.frame = requestAnimationFrame(() => {
      this.timer = setTimeout(() => {
        this.frame = 0;
        work();
      });
    });
  }
}
