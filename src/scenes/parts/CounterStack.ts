import type { Scene } from 'phaser';
import type { Stack } from '../../store/selectors.ts';
import type { StageContext } from '../stageContext.ts';
import { fitName, setFont } from './fitText.ts';
import { Glide } from './Glide.ts';
import { counterHeight, paintCounters } from './paintCounters.ts';
import { SharpImage } from './SharpImage.ts';
import type { Slot } from './tableLayout.ts';

/** How long a counter takes onto the stack or off it, ms. */
const PUSH = 180;

/** A stack of counters on the table, with its name and number. */
export class CounterStack {
  private readonly sharp: SharpImage;
  private readonly steps: Glide;
  private isOld = true;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
    public stack: Stack,
    public slot: Slot,
    /** May counters be pushed now? */
    public canPush: boolean,
  ) {
    this.sharp = new SharpImage(scene, 11);
    this.steps = new Glide(stack.steps);
  }

  /** Takes over the stack as it is now. */
  take(stack: Stack, slot: Slot, canPush: boolean, now: number): void {
    this.steps.go(stack.steps, now, this.context.isStill || this.context.isFast ? 0 : PUSH);
    this.stack = stack;
    this.slot = slot;
    this.canPush = canPush;
    this.isOld = true;
  }

  /** Has it to be drawn again? */
  isMoving(now: number): boolean {
    return this.isOld || this.steps.isMoving(now);
  }

  /** Draws it, if it changed. `now` in ms. */
  move(now: number): void {
    if (!this.isMoving(now)) return;
    this.isOld = this.steps.isMoving(now);
    const { slot, context } = this;
    this.sharp.draw(slot.width, slot.height, context.size.ratio, (pen) => {
      pen.translate(-slot.left, -slot.top);
      paintCounters(pen, slot, this.stack, this.steps.at(now), context.palette);
      this.paintWords(pen);
      if (this.canPush) this.paintSigns(pen);
    });
    this.sharp.pin(slot.left, slot.top);
  }

  /** Height of one counter, CSS px: how far a finger goes for one more. */
  counterHeight(): number {
    return counterHeight(this.slot, this.stack);
  }

  private paintWords(pen: CanvasRenderingContext2D): void {
    const { slot, stack, context } = this;
    const { font } = slot;
    const first = slot.top + slot.height - font * 3.35;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    const lines = fitName(pen, context.words.goodName(stack.id), slot.width - 4, font);
    pen.fillStyle = context.palette.feltText;
    const lift = lines.length === 1 ? 0.55 : 0;
    for (const [i, name] of lines.entries()) pen.fillText(name, slot.x, first + (i + lift) * font * 1.12);
    setFont(pen, 700, font * 1.12);
    pen.fillStyle = context.palette.feltNumber;
    pen.fillText(`${stack.steps} / ${stack.most}`, slot.x, first + font * 2.45);
  }

  /** A plus above and a minus beside the number show which half of the slot does what. */
  private paintSigns(pen: CanvasRenderingContext2D): void {
    const { slot, stack } = this;
    const r = slot.font * 0.32;
    const down = slot.top + slot.height - slot.font * 0.9;
    pen.strokeStyle = this.context.palette.feltText;
    pen.lineWidth = 1.7;
    pen.lineCap = 'round';
    pen.globalAlpha = stack.steps < stack.most ? 0.9 : 0.3;
    const up = slot.top + r + 2;
    line(pen, slot.x - r, up, slot.x + r, up);
    line(pen, slot.x, up - r, slot.x, up + r);
    pen.globalAlpha = stack.steps > 0 ? 0.9 : 0.3;
    const aside = Math.min(slot.width / 2 - r - 2, slot.font * 2.6);
    line(pen, slot.x - aside - r, down, slot.x - aside + r, down);
    pen.globalAlpha = 1;
  }

  /** Frees it. */
  destroy(): void {
    this.sharp.destroy();
  }
}

function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
