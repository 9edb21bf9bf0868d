import type { PartnerNow } from '../../store/web.ts';
import type { Point } from './Lens.ts';
import { pinBox } from './webLayout.ts';
import type { WebMoment } from './webMotion.ts';
import { curvesAt, type WebPicture } from './webPicture.ts';
import { alongThread } from './webThread.ts';

/** A finger needs at least this much round a disc's middle, and beside a thread, CSS px. */
const ROUND_DISC = 24;
const BESIDE_THREAD = 12;

/** The capital under this point: the one whose disc is nearest, if the point is in its box or a finger away. */
function capitalAt(pins: WebPicture['pins'], { places }: WebMoment, point: Point): string | null {
  const near = pins.flatMap((pin) => {
    const place = places[pin.id];
    if (!place) return [];
    const { left, top, width, height } = pinBox(pin, place);
    const isIn = point.x >= left && point.x <= left + width && point.y >= top && point.y <= top + height;
    const far = Math.hypot(point.x - place.x, point.y - place.y);
    return isIn || far <= ROUND_DISC ? [{ id: pin.id, far: isIn ? 0 : far }] : [];
  });
  return near.sort((a, b) => a.far - b.far)[0]?.id ?? null;
}

/** The partner whose capital, or else whose thread, lies under this point (CSS px); null where there is none. */
export function partnerAt(
  { web, pins }: WebPicture,
  at: WebMoment,
  partners: readonly PartnerNow[],
  point: Point,
): string | null {
  const capital = capitalAt(pins, at, point);
  if (capital !== null) return partners.some(({ partner }) => partner === capital) ? capital : null;
  const curves = curvesAt(web, at);
  const distance = (tie: string): number => {
    const curve = curves.get(tie);
    const points = curve ? alongThread(curve, 32) : [];
    return Math.min(...points.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
  };
  const near = partners
    .map(({ partner, tie }) => ({ partner, far: distance(tie) }))
    .filter(({ far }) => far <= BESIDE_THREAD)
    .sort((a, b) => a.far - b.far);
  return near[0]?.partner ?? null;
}
