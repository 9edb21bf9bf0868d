import type { Stack } from '../../store/table.ts';
import { actorColour, type Palette } from '../palette.ts';
import { drawIcon } from './drawIcon.ts';
import type { Slot } from './tableLayout.ts';

/** Height of one counter in a slot, CSS px: a full stack fits, and one alone is no tower. */
export function counterHeight(slot: Slot, stack: Stack): number {
  const tallest = Math.max(stack.most, stack.standing ?? 0, 1);
  return Math.min(slot.rx * 0.36, slot.rise / tallest);
}

function ellipse(pen: CanvasRenderingContext2D, slot: Slot, y: number): void {
  pen.beginPath();
  pen.ellipse(slot.x, y, slot.rx, slot.ry, 0, 0, 2 * Math.PI);
}

function side(pen: CanvasRenderingContext2D, { x, rx, ry }: Slot, y: number, height: number): void {
  pen.beginPath();
  pen.moveTo(x - rx, y - height);
  pen.lineTo(x - rx, y);
  pen.ellipse(x, y, rx, ry, 0, Math.PI, 0, true);
  pen.lineTo(x + rx, y - height);
  pen.ellipse(x, y - height, rx, ry, 0, 0, Math.PI);
  pen.closePath();
}

function paintCounter(
  pen: CanvasRenderingContext2D,
  slot: Slot,
  y: number,
  height: number,
  palette: Palette,
  colour: string,
): void {
  side(pen, slot, y, height);
  pen.fillStyle = '#E4D9C2';
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = height < 4 ? 1.1 : 1.8;
  pen.stroke();
  ellipse(pen, slot, y - height);
  pen.fillStyle = palette.card;
  pen.fill();
  pen.stroke();
}

/** Where counters will lie: a dashed rim on the felt. */
function paintPlace(pen: CanvasRenderingContext2D, slot: Slot): void {
  ellipse(pen, slot, slot.base);
  pen.fillStyle = 'rgba(40, 8, 8, 0.22)';
  pen.fill();
  pen.strokeStyle = 'rgba(255, 238, 220, 0.6)';
  pen.lineWidth = 1.2;
  pen.setLineDash([4, 4]);
  pen.stroke();
  pen.setLineDash([]);
}

/** The offer that stands, as the outline of its stack. */
function paintGhost(pen: CanvasRenderingContext2D, slot: Slot, rise: number): void {
  const y = slot.base - rise;
  pen.strokeStyle = 'rgba(255, 244, 228, 0.95)';
  pen.lineWidth = 1.3;
  pen.setLineDash([3, 3]);
  ellipse(pen, slot, y);
  pen.moveTo(slot.x - slot.rx, y);
  pen.lineTo(slot.x - slot.rx, slot.base);
  pen.moveTo(slot.x + slot.rx, y);
  pen.lineTo(slot.x + slot.rx, slot.base);
  pen.stroke();
  pen.setLineDash([]);
}

function underShadow(pen: CanvasRenderingContext2D, slot: Slot): void {
  pen.beginPath();
  pen.ellipse(slot.x + 3, slot.base + 4, slot.rx + 2, slot.ry + 1, 0, 0, 2 * Math.PI);
  pen.fillStyle = 'rgba(30, 5, 5, 0.35)';
  pen.fill();
}

/**
 * Paints a stack of counters.
 * @param steps counters now seen; a part of one is a counter on its way down or up
 */
export function paintCounters(
  pen: CanvasRenderingContext2D,
  slot: Slot,
  stack: Stack,
  steps: number,
  palette: Palette,
): void {
  const height = counterHeight(slot, stack);
  const colour = stack.from === 'kyiv' ? palette.ink : actorColour(palette, stack.from);
  const whole = Math.floor(steps + 0.001);
  const part = Math.max(0, steps - whole);
  const standing = stack.standing ?? 0;
  const isGhostAbove = stack.standing !== null && standing > steps + 0.01;
  paintPlace(pen, slot);
  if (isGhostAbove) paintGhost(pen, slot, standing * height);
  if (steps > 0.02) underShadow(pen, slot);
  for (let i = 0; i < whole; i++) paintCounter(pen, slot, slot.base - i * height, height, palette, colour);
  let top = slot.base - whole * height;
  if (part > 0.02) {
    pen.globalAlpha = Math.min(1, part * 1.6);
    top -= (1 - part) * 16;
    paintCounter(pen, slot, top, height, palette, colour);
    top -= height;
  }
  if (steps > 0.02) drawIcon(pen, stack.icon, slot.x, top, Math.min(slot.rx * 0.86, slot.ry * 1.5), colour);
  pen.globalAlpha = 1;
  if (stack.standing !== null && !isGhostAbove && standing > 0 && standing < steps - 0.01)
    paintStandingLine(pen, slot, standing * height);
}

/** The offer that stands is lower than the stack: its height is marked on the stack's front. */
function paintStandingLine(pen: CanvasRenderingContext2D, slot: Slot, rise: number): void {
  pen.beginPath();
  pen.ellipse(slot.x, slot.base - rise, slot.rx + 4, slot.ry + 1.5, 0, 0.06 * Math.PI, 0.94 * Math.PI);
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 2;
  pen.setLineDash([4, 2.5]);
  pen.stroke();
  pen.setLineDash([]);
}
