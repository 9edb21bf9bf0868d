import type { Scene } from 'phaser';
import { isSmall, type StageContext, type StageSize } from '../stageContext.ts';
import { CountryLayer } from './CountryLayer.ts';
import { Glide } from './Glide.ts';
import { type Lens, onStage, type Point } from './Lens.ts';
import { type Box, layoutLabels } from './layoutLabels.ts';
import { type Lettering, widthOf, writeSpaced, writeWithHalo } from './letterspaced.ts';
import { PLACES, type Place } from './mapData.ts';
import { markRadius, placeMark } from './PlaceMark.ts';
import { paintCard } from './paintCard.ts';
import { clearanceOf, type Interest, LEAST_ON_SMALL, priorityOf } from './placesShown.ts';
import { SharpImage } from './SharpImage.ts';
import { spreadMarks, withRoom } from './spreadMarks.ts';

/** One place on the stage. */
interface Shown {
  readonly id: string;
  readonly place: Place;
  readonly mark: SharpImage;
  label: SharpImage | null;
  shift: Point;
  isMarked: boolean;
  /** Stands at the edge and points to where it is: true only for this lens. */
  beyond: Lens | null;
}

/** A name nearer to its mark's edge than this (CSS px) needs no line to it. */
const LEAST_LEAD = 9;

/** Where something beyond the upper edge is pointed to: at that edge, as far to the side as it is. */
function atEdge({ x }: Point, { width, coveredTop = 0 }: StageSize): Point {
  return { x: Math.min(width - 24, Math.max(24, x)), y: coveredTop + 15 };
}

/** Marks and names of the places on the map. */
export class PlaceLayer {
  private readonly shown: readonly Shown[];
  private readonly clear = new Glide(1);
  private readonly countries: CountryLayer;
  private readonly leader: SharpImage;

  constructor(
    private readonly scene: Scene,
    private readonly context: StageContext,
  ) {
    this.countries = new CountryLayer(scene, context);
    this.leader = new SharpImage(scene, 6.4);
    this.leader.image.setVisible(false);
    this.shown = Object.entries(PLACES).map(([id, place]) => ({
      id,
      place,
      mark: placeMark(scene, context, id, place),
      label: null,
      shift: { x: 0, y: 0 },
      isMarked: false,
      beyond: null,
    }));
  }

  /**
   * Chooses what is shown under a lens at rest, and finds room for it.
   * @param lines points of the streams, CSS px
   * @param tokens tokens and papers that stay where they are, CSS px
   * @param size the stage, and what of it is covered
   */
  arrange(lens: Lens, interest: Interest, lines: readonly Point[], tokens: readonly Box[], size: StageSize): void {
    const { coveredTop = 0, coveredBottom = 0, coveredRight = 0 } = size;
    const wishes = this.shown.map((shown) => {
      const at = onStage(lens, size, shown.place.x, shown.place.y);
      const isBeyond = shown.id === interest.beyond;
      const { x, y } = isBeyond ? atEdge(at, size) : at;
      shown.beyond = isBeyond ? lens : null;
      // A mark half under a gauge, or cut by the edge, is a riddle.
      const r = markRadius(shown.place);
      const isAcross = x > r + 2 && x < size.width - coveredRight - r - 2;
      const isIn = isAcross && y > coveredTop + r && y < size.height - coveredBottom - r;
      return {
        shown,
        id: shown.id,
        x,
        y,
        off: { x: x - at.x, y: y - at.y },
        radius: r,
        priority: isIn ? priorityOf(shown.id, shown.place, lens.scale, interest) : 0,
        clearance: clearanceOf(shown.id, shown.place, lens.scale, interest),
      };
    });
    const visible = withRoom(wishes.filter(({ priority }) => priority > (isSmall(size) ? LEAST_ON_SMALL : 0)));
    const shifts = spreadMarks(visible);
    for (const { shown, id, off } of wishes) {
      const shift = shifts.get(id);
      shown.isMarked = shift !== undefined;
      shown.shift = { x: off.x + (shift?.x ?? 0), y: off.y + (shift?.y ?? 0) };
    }
    const moved = visible.flatMap((wish) => {
      const shift = shifts.get(wish.id);
      return shift ? [{ ...wish, x: wish.x + shift.x, y: wish.y + shift.y }] : [];
    });
    const taken = this.label(moved, lines, tokens, size, interest);
    this.countries.arrange(lens, taken, lines, size);
    this.show(lens, performance.now());
  }

  /** Writes the names of places. Gives what marks, tokens and names take up. */
  private label(
    wishes: readonly { shown: Shown; id: string; x: number; y: number; radius: number; priority: number }[],
    lines: readonly Point[],
    tokens: readonly Box[],
    size: StageSize,
    interest: Interest,
  ): readonly Box[] {
    const { seat } = interest;
    const edge = 6;
    const { coveredTop = 0, coveredBottom = 0, coveredRight = 0 } = size;
    const height = size.height - 2 * edge - coveredTop - coveredBottom;
    const stage = { left: edge, top: edge + coveredTop, width: size.width - 2 * edge - coveredRight, height };
    const letterings = new Map(wishes.map(({ shown, priority }) => [shown.id, this.lettering(shown, priority)]));
    const marks = new Map(
      wishes.map(({ id, x, y, radius: r }): [string, Box] => [
        id,
        { left: x - r, top: y - r, width: 2 * r, height: 2 * r },
      ]),
    );
    for (const [i, token] of tokens.entries()) marks.set(`token ${i}`, token);
    const boxes = layoutLabels(
      wishes.map((wish) => {
        const lettering = letterings.get(wish.id);
        const width = lettering ? widthOf(lettering) : 0;
        return { ...wish, width, height: (lettering?.size ?? 0) * 1.15, mayLead: wish.id === seat };
      }),
      marks,
      lines,
      stage,
    );
    const ports = wishes.filter(({ id, shown }) => id !== interest.point && shown.place.kind !== 'capital');
    // Whose seat it is must never be lost among the ports.
    if (ports.length > 0 && wishes.some(({ id }) => id === seat) && !boxes.has(seat)) {
      for (const { shown } of ports) shown.isMarked = false;
      const others = wishes.filter((wish) => !ports.includes(wish));
      return this.label(others, lines, tokens, size, interest);
    }
    for (const shown of this.shown) this.write(shown, boxes.get(shown.id), letterings.get(shown.id), shown.id === seat);
    const held = wishes.find(({ id }) => id === seat);
    const named = boxes.get(seat);
    this.leader.image.setVisible(false);
    if (held && named) this.lead(held, named);
    return [...marks.values(), ...boxes.values()];
  }

  /** A line from a mark to its name, where that had to stand further off. */
  private lead({ x, y, radius }: Point & { readonly radius: number }, box: Box): void {
    const to = {
      x: Math.min(box.left + box.width, Math.max(box.left, x)),
      y: Math.min(box.top + box.height, Math.max(box.top, y)),
    };
    const far = Math.hypot(to.x - x, to.y - y);
    if (far <= radius + LEAST_LEAD) return;
    const from = { x: x + ((to.x - x) * radius) / far, y: y + ((to.y - y) * radius) / far };
    const [left, top] = [Math.min(from.x, to.x) - 3, Math.min(from.y, to.y) - 3];
    const { palette, size } = this.context;
    this.leader.draw(Math.abs(from.x - to.x) + 6, Math.abs(from.y - to.y) + 6, size.ratio, (pen) => {
      pen.lineCap = 'round';
      for (const [colour, width] of [
        [palette.card, 3.6],
        [palette.line, 1.4],
      ] as const) {
        pen.strokeStyle = colour;
        pen.lineWidth = width;
        pen.beginPath();
        pen.moveTo(from.x - left, from.y - top);
        pen.lineTo(to.x - left, to.y - top);
        pen.stroke();
      }
    });
    this.leader.pin(left, top).image.setVisible(true);
  }

  private lettering({ id, place, beyond }: Shown, priority: number): Lettering {
    const { words, size } = this.context;
    const small = isSmall(size);
    const big = place.kind === 'capital' || priority >= 95;
    return {
      text: `${beyond ? '↑ ' : ''}${words.placeName(id).toLocaleUpperCase(words.language)}`,
      size: big ? (small ? 10.5 : 12) : small ? 9.5 : 10.5,
      weight: big ? 650 : 550,
      space: 0.09,
    };
  }

  private write(shown: Shown, box: Box | undefined, lettering: Lettering | undefined, isSeat: boolean): void {
    if (!box || !lettering) {
      shown.label?.image.setVisible(false);
      // From afar a capital without its name is a riddle, and crowds those that have one.
      if (isSmall(this.context.size) && shown.place.kind === 'capital' && !isSeat) shown.isMarked = false;
      return;
    }
    const margin = 4;
    shown.label ??= new SharpImage(this.scene, 7);
    shown.label.draw(box.width + 2 * margin, box.height + 2 * margin, this.context.size.ratio, (pen) => {
      pen.textBaseline = 'middle';
      const { palette } = this.context;
      const middle = margin + box.height / 2 + 0.5;
      if (!shown.beyond) {
        writeWithHalo(pen, lettering, margin, middle, palette);
        return;
      }
      // What lies beyond the edge has its name on a slip of paper, as no city has: it is not here.
      paintCard(pen, this.context, {
        left: 1,
        top: 1,
        width: box.width + 2 * margin - 2,
        height: box.height + 2 * margin - 3,
      });
      writeSpaced(pen, lettering, margin, middle - 0.5, palette.ink);
    });
    shown.label.pin(box.left - margin, box.top - margin).image.setVisible(true);
  }

  /** Hides the names (a journey begins) or shows them (it has ended). */
  reveal(isClear: boolean, now: number, duration: number): void {
    this.clear.go(isClear ? 1 : 0, now, duration);
  }

  /** Are names fading? */
  isChanging(now: number): boolean {
    return this.clear.isMoving(now);
  }

  /** Puts the marks where they are under a lens, and fades the names. `now` in ms. */
  show(lens: Lens, now: number): void {
    const { size } = this.context;
    const clear = this.clear.at(now);
    this.countries.fade(clear);
    for (const { place, mark, label, shift, isMarked, beyond } of this.shown) {
      const { x, y } = onStage(lens, size, place.x, place.y);
      // On a journey nothing stands at the edge: it would be carried off with the land.
      mark.image.setVisible(isMarked && (!beyond || beyond === lens)).setPosition(x + shift.x, y + shift.y);
      label?.image.setAlpha(clear);
      this.leader.image.setAlpha(clear);
    }
  }

  /** Draws the marks anew, for another pixel ratio. */
  redraw(): void {
    for (const shown of this.shown) {
      const fresh = placeMark(this.scene, this.context, shown.id, shown.place);
      shown.mark.destroy();
      Object.assign(shown, { mark: fresh });
    }
  }
}
