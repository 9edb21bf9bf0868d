import type { Page } from '@playwright/test';

interface Shot {
  /** JPEG, base64. */
  readonly data: string;
  /** Seconds. */
  readonly time: number;
}

/**
 * Most flashes within any second, in any of 48 parts of the picture: a flash is a pair of opposing changes of relative
 * luminance by a tenth or more, where the darker of the two is below 0.8. Source: WCAG 2.2, "general flash threshold".
 */
export async function flashes(page: Page, shots: readonly Shot[]): Promise<number> {
  const [across, down] = [8, 6];
  const parts = await page.evaluate(
    async ({ pictures, width, height }) => {
      const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
        willReadFrequently: true,
      });
      const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const found: number[][] = [];
      for (const picture of pictures) {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), {
          resizeWidth: width,
          resizeHeight: height,
          resizeQuality: 'medium',
        });
        pen?.drawImage(image, 0, 0);
        const { data } = pen?.getImageData(0, 0, width, height) ?? { data: [] as number[] };
        const at = (i: number): number => linear((data[i] ?? 0) / 255);
        found.push(
          Array.from({ length: width * height }, (_, i) => {
            return 0.2126 * at(4 * i) + 0.7152 * at(4 * i + 1) + 0.0722 * at(4 * i + 2);
          }),
        );
      }
      return found;
    },
    { pictures: shots.map(({ data }) => data), width: across, height: down },
  );
  let most = 0;
  for (let part = 0; part < across * down; part++) {
    const turns = turnsOf(parts.map((lights, i) => ({ light: lights[part] ?? 0, time: shots[i]?.time ?? 0 })));
    for (const from of turns) most = Math.max(most, turns.filter((at) => at >= from && at < from + 1).length / 2);
  }
  return Math.floor(most);
}

/** Times (s) at which the light of one part has gone the other way by a tenth. */
export function turnsOf(lights: readonly { readonly light: number; readonly time: number }[]): number[] {
  const turns: number[] = [];
  let [turned, direction] = [lights[0]?.light ?? 0, 0];
  for (const { light, time } of lights) {
    const change = light - turned;
    if (Math.sign(change) === direction) turned = light;
    else if (Math.abs(change) >= 0.1 && Math.min(light, turned) < 0.8) {
      turns.push(time);
      turned = light;
      direction = Math.sign(change);
    }
  }
  return turns;
}
