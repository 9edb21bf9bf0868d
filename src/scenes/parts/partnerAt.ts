import type { PartnerNow } from '../../store/web.ts';
import type { Point } from './Lens.ts';
import { pinBox } from './webLayout.ts';
import type { WebMoment } from './webMotion.ts';
import { curvesAt, type WebPicture } from './webPicture.ts';
import { alongThread } from './webThread.ts';

/** A finger needs at least this much round a disc's middle, and beside a thread, CSS px. */
const ROUND_DISC = 24;
const BESIDE_THREAD = 12;

/** The partner whose capital, or else whose thread, lies under this point (CSS px); null where there is none. */
export function partnerAt(
  { web, pins }: WebPicture,
  at: WebMoment,
  partners: readonly PartnerNow[],
  point: Point,
): string | null {
  const isNear = (partner: string): boolean => {
    const [wish, place] = [pins.find(({ id }) => id === partner), at.places[partner]];
    if (!wish || !place) return false;
    const box = pinBox(wish, place);
    const isIn =
      Math.abs(point.x - box.left - box.width / 2) <= box.width / 2 &&
      point.y >= box.top &&
      point.y <= box.top + box.height;
    return isIn || Math.hypot(point.x - place.x, point.y - place.y) <= ROUND_DISC;
  };
  const capital = partners.find(({ partner }) => isNear(partner));
  if (capital) return capital.partner;
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
