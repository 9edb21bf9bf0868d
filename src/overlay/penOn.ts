/** A pen for a canvas as wide as it is shown, sharp at every pixel ratio; it counts in CSS pixels. Null where there is none. */
export function penOn(canvas: HTMLCanvasElement, height: number): CanvasRenderingContext2D | null {
  const scale = globalThis.devicePixelRatio || 1;
  canvas.width = Math.round(canvas.clientWidth * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  pen?.scale(scale, scale);
  return pen;
}
