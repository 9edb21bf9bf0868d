import type { Scene } from 'phaser';
import type { Stack } from '../../store/table.ts';
import type { StageContext } from '../stageContext.ts';
import { fitName, oneLine, setFont } from './fitText.ts';
import { Glide } from './Glide.ts';
import { LiveSheet } from './LiveSheet.ts';
import { counterHeight, paintCounters } from './paintCounters.ts';
import { type Slot, signRadius } from './tableLayout.ts';

/** How long a counter takes onto the stack or off it, ms. */
const PUSH = 180;

/** A stack of counters on the table, with its name and number. */
export class CounterStack {
  private readonly sharp: LiveSheet;
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
    this.sharp = new LiveSheet(scene, 11);
    this.steps = new Glide(stack.steps);
  }

  /** Takes over the stack as it is now. */
  take(stack: Stack, slot: Slot, canPush: boolean, now: number): void {
    const { steps, most, standing } = this.stack;
    const isSame = stack.steps === steps && stack.most === most && stack.standing === standing;
    if (isSame && slot === this.slot && canPush === this.canPush) return;
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

  /** Draws it for the motion of the table it lies on. `now` in ms. */
  keep(now: number): void {
    this.move(now);
    this.sharp.keep();
  }

  /** Height of one counter, CSS px: how far a finger goes for one more. */
  counterHeight(): number {
    return counterHeight(this.slot, this.stack);
  }

  private paintWords(pen: CanvasRenderingContext2D): void {
    const { slot, stack, context } = this;
    const { font } = slot;
    const [number, unit, shortUnit] = context.words.goodAmount(stack);
    const middle = numberLine(slot);
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    const [name, short] = context.words.goodName(stack.id);
    const names = slot.isNamed ? this.fitted(pen, slot.isNarrow ? short : name) : [];
    pen.fillStyle = context.palette.feltText;
    const last = middle - font * (slot.isNarrow ? 1.45 : 1.32);
    for (const [i, name] of names.reverse().entries()) pen.fillText(name, slot.x, last - i * font * 1.12);
    setFont(pen, 700, font * 1.2);
    pen.fillStyle = context.palette.feltNumber;
    // In a narrow slot the number makes way for the minus.
    const clear = this.minusAt() - 1.45 * signRadius(font) - pen.measureText(number).width / 2;
    pen.fillText(number, this.canPush ? Math.min(slot.x, clear) : slot.x, middle);
    if (slot.isNarrow) {
      pen.fillText(
        oneLine(pen, shortUnit, slot.width - 2, font * 0.92),
        slot.x,
        middle + signRadius(font) + font * 0.42,
      );
      return;
    }
    const units = fitName(pen, unit, slot.width - 3, font * 0.94);
    for (const [i, word] of units.entries()) pen.fillText(word, slot.x, middle + (1.2 + i * 1.02) * font);
  }

  private fitted(pen: CanvasRenderingContext2D, name: string): string[] {
    const { width, font, isNarrow } = this.slot;
    return isNarrow ? [oneLine(pen, name, width - 2, font)] : fitName(pen, name, width - 4, font);
  }

  /** A plus above and a minus behind the number, where it makes nothing negative, show which half of the slot does what. */
  private paintSigns(pen: CanvasRenderingContext2D): void {
    const { slot, stack } = this;
    const r = signRadius(slot.font);
    pen.strokeStyle = this.context.palette.feltText;
    pen.lineWidth = 1.3;
    pen.lineCap = 'round';
    pen.globalAlpha = stack.steps < stack.most ? 0.9 : 0.3;
    paintSign(pen, slot.x, slot.top + r + 1, r, true);
    pen.globalAlpha = stack.steps > 0 ? 0.9 : 0.3;
    paintSign(pen, this.minusAt(), numberLine(slot), r, false);
    pen.globalAlpha = 1;
  }

  private minusAt(): number {
    const { x, width, font } = this.slot;
    return x + Math.min(width / 2 - signRadius(font) - 1, font * 2.9);
  }

  /** Frees it. */
  destroy(): void {
    this.sharp.destroy();
  }
}

/** Middle of the line with the number; its unit has up to two lines below it, its name two above, or one. */
function numberLine({ top, height, font, isNarrow }: Slot): number {
  return top + height - (isNarrow ? signRadius(font) + font + 2 : font * 2.95);
}

/** A plus or minus in a ring: a bare stroke would be taken for a dash. */
function paintSign(pen: CanvasRenderingContext2D, x: number, y: number, r: number, isPlus: boolean): void {
  const arm = r * 0.5;
  pen.beginPath();
  pen.arc(x, y, r, 0, 7);
  pen.stroke();
  line(pen, x - arm, y, x + arm, y);
  if (isPlus) line(pen, x, y - arm, x, y + arm);
}

function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
