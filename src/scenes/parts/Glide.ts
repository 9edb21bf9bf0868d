/** The one curve everything moves by: quick away, soft arrival (0 to 1 for 0 to 1). */
export function ease(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

/** A number that glides from one value to another. */
export class Glide {
  private from: number;
  private start = 0;
  private duration = 0;

  constructor(private to: number) {
    this.from = to;
  }

  /** Where it is going. */
  get target(): number {
    return this.to;
  }

  /** Sets out for a value from where it is `now` (ms), to arrive after `duration` ms; 0 is at once. */
  go(to: number, now: number, duration: number): void {
    if (to === this.to) return;
    this.from = this.at(now);
    this.to = to;
    this.start = now;
    this.duration = duration;
  }

  /** Is there at once. */
  jump(to: number): void {
    this.from = to;
    this.to = to;
    this.duration = 0;
  }

  /** The value `now` (ms). */
  at(now: number): number {
    if (!this.isMoving(now)) return this.to;
    return this.from + (this.to - this.from) * ease(Math.max(0, now - this.start) / this.duration);
  }

  /** Is it still on its way `now` (ms)? */
  isMoving(now: number): boolean {
    return this.duration > 0 && now < this.start + this.duration;
  }
}
