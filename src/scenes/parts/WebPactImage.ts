import type { Scene } from 'phaser';
import type { StageContext } from '../stageContext.ts';
import { ease } from './Glide.ts';
import { paintPact } from './paintPact.ts';
import { SharpImage } from './SharpImage.ts';
import type { WebPicture } from './webPicture.ts';

/** Room round the sheet for its shadow, and how far it lies askew (radians). */
const MARGIN = 14;
const ASKEW = -0.035;
/** How long it takes to be laid down, and each party to sign, ms. */
const LAY = 280;
const SIGN = 260;

/** The sheet of a pact, on the table while it is news. */
export class WebPactImage {
  private readonly sharp: SharpImage;
  private key = '';

  constructor(
    scene: Scene,
    private readonly context: StageContext,
  ) {
    this.sharp = new SharpImage(scene, 17);
    this.sharp.image.setVisible(false);
  }

  /** Draws it anew next time. */
  renew(): void {
    this.key = '';
  }

  /** Does it still move `since` ms after it was proposed? */
  isMoving({ pact }: WebPicture, since: number): boolean {
    return pact !== null && since < LAY + SIGN * (pact.news.parties.length + 1);
  }

  /** Shows it as it is `since` ms after it was proposed. */
  put({ pact, measure }: WebPicture, since: number, alpha: number): void {
    const { image } = this.sharp;
    image.setVisible(pact !== null && since >= 0);
    if (!pact || since < 0) return;
    const laid = ease(Math.min(1, since / LAY));
    const asked = Math.min(pact.news.parties.length, Math.max(0, Math.floor((since - LAY) / SIGN)));
    const { left, top, width, height } = pact.box;
    const key = `${asked} ${pact.news.pact}`;
    if (key !== this.key) {
      this.key = key;
      const [across, down] = [width + 2 * MARGIN, height + 2 * MARGIN];
      this.sharp.draw(across, down, this.context.size.ratio, (pen) => {
        pen.translate(across / 2, down / 2);
        pen.rotate(ASKEW);
        pen.translate(-width / 2, -height / 2);
        paintPact(pen, this.context, measure, { pact: pact.news, asked });
      });
    }
    image.setOrigin(0.5).setPosition(left + width / 2, top + height / 2 - (1 - laid) * 14);
    image.setAlpha(alpha * laid);
  }
}
