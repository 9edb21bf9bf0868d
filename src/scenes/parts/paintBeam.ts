/** Draws a balance with its pivot at the pen's origin, in one colour on card. */
export function paintBeam(
  pen: CanvasRenderingContext2D,
  colour: string,
  card: string,
  beam: { readonly angle: number; readonly reach: number; readonly thick: number },
  stand: { readonly down: number; readonly wide: number },
): void {
  const { angle, reach, thick } = beam;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(-thick / 2, 0);
  pen.lineTo(thick / 2, 0);
  pen.lineTo(stand.wide / 2, stand.down);
  pen.lineTo(-stand.wide / 2, stand.down);
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = thick;
  pen.lineCap = 'butt';
  pen.beginPath();
  pen.moveTo(-reach * Math.cos(angle), -reach * Math.sin(angle));
  pen.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
  pen.stroke();
  pen.fillStyle = card;
  pen.lineWidth = thick * 0.42;
  pen.beginPath();
  pen.arc(0, 0, thick * 0.95, 0, 7);
  pen.fill();
  pen.stroke();
}
