import type { Scene } from 'phaser';
import type { StageContext } from '../stageContext.ts';
import { drawActorMark } from './actorMark.ts';
import { drawIcon } from './drawIcon.ts';
import type { Place } from './mapData.ts';
import { SharpImage } from './SharpImage.ts';

/** Half the width of a place's mark, CSS px. */
export function markRadius({ kind }: Place): number {
  return kind === 'capital' ? 8 : kind === 'cosmodrome' ? 9 : 4.5;
}

/** The mark of a place on the map: an actor's for a capital, small ink shapes for the others. */
export function placeMark(scene: Scene, context: StageContext, id: string, place: Place): SharpImage {
  const { palette, size } = context;
  const r = markRadius(place);
  const side = 2 * r + 10;
  // Tokens come out of a capital and go into it; they pass over small places.
  return new SharpImage(scene, place.kind === 'capital' || place.kind === 'cosmodrome' ? 6.5 : 5).draw(
    side,
    side,
    size.ratio,
    (pen) => {
      if (place.kind === 'capital') drawActorMark(pen, palette, id, side / 2, side / 2, r);
      else drawSmall(pen, context, place, side / 2, r);
    },
  );
}

/** A cosmodrome is a disc with a satellite, a border crossing a bar across the rails, the rest dots. */
function drawSmall(
  pen: CanvasRenderingContext2D,
  { palette }: StageContext,
  { kind }: Place,
  centre: number,
  r: number,
): void {
  pen.fillStyle = palette.card;
  pen.strokeStyle = '#14213D';
  pen.lineWidth = 1.4;
  pen.beginPath();
  if (kind === 'border') pen.rect(centre - r, centre - r * 0.55, 2 * r, r * 1.1);
  else pen.arc(centre, centre, r * 0.85, 0, 7);
  pen.fill();
  pen.stroke();
  if (kind === 'cosmodrome' || kind === 'launch-site') drawIcon(pen, 'satellite', centre, centre, r * 1.35, '#14213D');
}
