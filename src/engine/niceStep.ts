/** The least of 1, 2, 5, 10, 20, 50 … (and their tenths) with which a span is counted in no more parts than this. */
export function niceStep(span: number, parts: number): number {
  const wanted = Math.abs(span) / parts;
  if (!(wanted > 0) || !Number.isFinite(wanted)) return 1;
  let whole = 1;
  let tenths = 1;
  while (whole < wanted) whole *= 10;
  // Divided by a whole number, not multiplied by 0.1: that keeps 0.1 the number that is written so.
  while (whole === 1 && 1 / (tenths * 10) >= wanted) tenths *= 10;
  const ten = whole / tenths;
  return [ten / 5, ten / 2].find((step) => step >= wanted) ?? ten;
}
