import type { Scene } from 'phaser';
import type { TableNow } from '../../store/table.ts';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { setFont } from './fitText.ts';
import { type Lettering, widthOf, writeSpaced } from './letterspaced.ts';
import { dots } from './printRaster.ts';
import { SharpImage } from './SharpImage.ts';
import type { TableLayout } from './tableLayout.ts';

/** The table itself: felt in its edge, the line down the middle, who sits where, and the patience that is left. */
export class TableTop {
  private readonly sharp: SharpImage;

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.sharp = new SharpImage(scene, 10);
  }

  /** Draws it for this layout and round. */
  draw(layout: TableLayout, table: TableNow): void {
    const { width, height, ratio } = this.context.size;
    this.sharp.draw(width, height, ratio, (pen) => {
      this.paintFelt(pen, layout, ratio);
      this.paintSides(pen, layout, table);
      this.paintPatience(pen, layout, table);
    });
    this.sharp.pin(0, 0);
  }

  private paintFelt(pen: CanvasRenderingContext2D, { table, edge, seam }: TableLayout, ratio: number): void {
    const { palette } = this.context;
    pen.save();
    pen.shadowColor = palette.shadow;
    pen.shadowBlur = 9 * ratio;
    pen.shadowOffsetY = 4 * ratio;
    pen.fillStyle = palette.feltEdge;
    pen.fillRect(table.left, table.top, table.width, table.height);
    pen.restore();
    const inner = [table.left + edge, table.top + edge, table.width - 2 * edge, table.height - 2 * edge] as const;
    pen.save();
    pen.beginPath();
    pen.rect(...inner);
    pen.clip();
    pen.fillStyle = palette.felt;
    pen.fillRect(...inner);
    pen.globalAlpha = 0.1;
    pen.fillStyle = dots(pen, '#2A0D0B', 5, ratio, ratio);
    pen.fillRect(...inner);
    pen.globalAlpha = 1;
    // The edge stands a little higher than the felt: its shadow falls in from above and from the left.
    pen.strokeStyle = 'rgba(40, 8, 8, 0.42)';
    pen.lineWidth = 3;
    pen.strokeRect(inner[0] - 1, inner[1] - 1, inner[2] + 4, inner[3] + 4);
    pen.restore();
    pen.strokeStyle = 'rgba(255, 235, 215, 0.42)';
    pen.lineWidth = 1.6;
    pen.lineCap = 'round';
    pen.setLineDash([0.1, 6]);
    pen.beginPath();
    pen.moveTo(seam, inner[1] + edge + 14);
    pen.lineTo(seam, inner[1] + inner[3] - 4);
    pen.stroke();
    pen.setLineDash([]);
  }

  private paintSides(
    pen: CanvasRenderingContext2D,
    { table, edge, title }: TableLayout,
    { sides, rounds }: TableNow,
  ): void {
    const { palette, words } = this.context;
    const r = title.font * 0.5;
    const room = table.width / 2 - edge - rounds * 6 - 40;
    pen.textBaseline = 'middle';
    sides.forEach((actor, i) => {
      const full: Lettering = {
        text: words.placeName(actor).toLocaleUpperCase(words.language),
        size: title.font,
        weight: 650,
        space: 0.1,
      };
      const lettering = { ...full, size: Math.min(full.size, (full.size * room) / Math.max(1, widthOf(full))) };
      const left = i === 0 ? table.left + edge + 8 : table.left + table.width - edge - 8 - 2 * r;
      drawActorMark(pen, palette, actor, left + r, title.y, r);
      writeSpaced(
        pen,
        lettering,
        i === 0 ? left + 2 * r + 7 : left - 7 - widthOf(lettering),
        title.y + 0.5,
        palette.feltText,
      );
    });
  }

  /** One pip per round: full ones are still to come, the present one has a ring, the empty ones are used up. */
  private paintPatience(
    pen: CanvasRenderingContext2D,
    { table, title }: TableLayout,
    { round, rounds }: TableNow,
  ): void {
    const { palette, words } = this.context;
    const gap = title.font * 1.25;
    const middle = table.left + table.width / 2;
    pen.lineWidth = 1.4;
    pen.strokeStyle = palette.feltNumber;
    pen.fillStyle = palette.feltNumber;
    // On a narrow table the card's "Offer 2 of 5" must do.
    if (table.width > 520) {
      setFont(pen, 600, title.font * 0.92);
      pen.textAlign = 'right';
      pen.fillText(words.patience, middle - (rounds / 2) * gap - title.font * 0.6, title.y + 0.5);
      pen.textAlign = 'left';
    }
    for (let i = 0; i < rounds; i++) {
      pen.beginPath();
      pen.arc(middle + (i - (rounds - 1) / 2) * gap, title.y, title.font * 0.34, 0, 7);
      if (i + 1 >= round) pen.fill();
      pen.stroke();
      if (i + 1 !== round) continue;
      pen.beginPath();
      pen.arc(middle + (i - (rounds - 1) / 2) * gap, title.y, title.font * 0.34 + 2.6, 0, 7);
      pen.stroke();
    }
  }
}
