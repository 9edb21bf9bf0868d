import { nameForks } from './forkNames.ts';
import { drawRoadFan, endingsIn, placesOf, type RoadFan } from './roadFan.ts';

/** The words on a saved picture. */
export interface PictureWords {
  readonly kicker: string;
  readonly title: string;
  readonly note: string;
  readonly foot: string;
  /** Of what the percentages are shares. */
  readonly share: string;
  readonly endingOf: (ending: number) => string;
  /** Shares of an ending: from the first fork and from the last, or the one. */
  readonly shareOf: (ending: number) => string;
}

const SIZE = [1200, 675] as const;
const PAPER = '#efe7d6';
const FAN = { left: 60, top: 180, width: 760, height: 400 };

/** A line of text, shortened until it fits. */
function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, room: number): void {
  let shown = text;
  while (shown.length > 1 && pen.measureText(shown).width > room) shown = `${shown.slice(0, -2).trimEnd()}…`;
  pen.fillText(shown, x, y);
}

/** A fan of roads as a picture to keep: a PNG of 1200 × 675 pixels; null where the browser gives none. */
export function roadPicture(fan: RoadFan, words: PictureWords): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = SIZE;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, ...SIZE);
  const text = (font: string, ink: string, said: string, x: number, y: number, room = 1080): void => {
    pen.font = font;
    pen.fillStyle = ink;
    write(pen, said, x, y, room);
  };
  text('600 17px Archivo, sans-serif', '#a52f26', words.kicker.toUpperCase(), 60, 62);
  text('700 46px "Source Serif 4", serif', '#14213d', words.title, 60, 116);
  text('400 21px "Source Serif 4", serif', '#14213d', words.note, 60, 154);
  drawRoadFan(pen, fan, FAN);
  nameForks(pen, fan, FAN, PAPER);
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  const { heightOf } = placesOf(fan, FAN);
  for (const ending of endingsIn(fan)) {
    const y = heightOf(ending);
    pen.fillStyle = fan.inkOf(ending);
    pen.fillRect(842, y - 16, 5, 32);
    text('600 19px Archivo, sans-serif', fan.inkOf(ending), words.endingOf(ending), 860, y - 1, 290);
    text('400 15px Archivo, sans-serif', '#475067', words.shareOf(ending), 860, y + 18, 290);
  }
  text('400 15px Archivo, sans-serif', '#475067', words.share, 60, 616);
  text('400 15px Archivo, sans-serif', '#475067', words.foot, 60, 640);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
