/** Things to undo, in one list. */
export class Disposers {
  private list: (() => void)[] = [];

  /** Adds what is to be done when the owner goes. */
  add(dispose: () => void): void {
    this.list.push(dispose);
  }

  /** Listens to an event until the owner goes. */
  listen(target: EventTarget, type: string, listener: (event: Event) => void, options?: AddEventListenerOptions): void {
    target.addEventListener(type, listener, options);
    this.add(() => target.removeEventListener(type, listener, options));
  }

  /** Undoes everything, last first; a second call does nothing. */
  dispose(): void {
    const list = this.list.reverse();
    this.list = [];
    for (const dispose of list) dispose();
  }
}
