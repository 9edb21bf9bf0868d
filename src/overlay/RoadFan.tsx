import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fork } from '../store/roads.ts';
import { FORECAST_WORDS } from '../text/forecastWords.ts';
import { DAY, endingInks, endingNumbers, type Inks } from './endingInks.ts';
import { penOn } from './penOn.ts';
import { drawRoadFan, endingsIn, type RoadFan as Fan, placesOf, shareFrom } from './roadFan.ts';
import { roadPicture } from './roadPicture.ts';
import { saveFile } from './saveFile.ts';
import { useInks } from './useInks.ts';
import { useLaterScene } from './useLaterScene.ts';
import { useRoadRuns } from './useRoadRuns.ts';

/** Height of the drawing, in CSS pixels. */
const HEIGHT = 260;

/** Has a place been in sight? A fan is made only for who looks at it. */
function useSeen() {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return { place, isSeen };
}

function draw(canvas: HTMLCanvasElement, fan: Fan): void {
  const pen = penOn(canvas, HEIGHT);
  if (pen) drawRoadFan(pen, fan, { left: 2, top: 4, width: canvas.clientWidth - 4, height: HEIGHT - 8 });
}

/** A button that keeps the fan as a picture, which is printed by day in both editions. */
function SavePicture({ fan }: { readonly fan: Fan }) {
  const { game, speech, ui } = useLaterScene();
  const { level, text } = speech;
  const title = (ending: number): string => text.endings[level.endings[ending]?.id ?? '']?.title ?? '';
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const seat = text.seats[level.seats[game.seat]?.id ?? '']?.name ?? '';
    const picture = await roadPicture(fan, {
      kicker: `${text.title} · ${seat}`,
      title: title(fan.ending),
      note: ui.roads.pictureNote,
      foot: `${ui.appTitle} · ${ui.roads.simulated}`,
      share: ui.roads.shareOf,
      endingOf: title,
    });
    setFailed(!picture);
    if (!picture) return;
    saveFile(picture, `${level.id}-${level.endings[fan.ending]?.id}.png`);
  };
  return (
    <>
      <button type="button" class="plain" data-save-picture="" onClick={save}>
        {ui.roads.picture}
      </button>
      {failed && <p role="status">{ui.roads.noPicture}</p>}
    </>
  );
}

interface RoadFanProps {
  readonly forks: readonly Fork[];
  /** Opens a fork, by its place among the forks. */
  readonly onFork: (at: number) => void;
}

/** The own path in ink through the fan of all roads, and how often each ending came from the last fork. */
export function RoadFan({ forks, onFork }: RoadFanProps) {
  const { game, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  const { place, isSeen } = useSeen();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { strands, made, runs } = useRoadRuns(game, forks, isSeen);
  const numberOf = useMemo(() => {
    const numbers = endingNumbers();
    numbers(game.state.ending);
    return numbers;
  }, [game.state]);
  const { ending: own } = game.state;
  const fanIn = (inks: Inks): Fan => ({ strands, ending: own, inks, inkOf: endingInks(inks, numberOf) });
  const fan = fanIn(useInks());
  // At once: a printer does not wait.
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, fan);
  }, [strands, fan.inks]);
  const touch = ({ offsetX, offsetY }: MouseEvent): void => {
    const width = canvas.current?.clientWidth ?? 0;
    const { forks: knots } = placesOf(fan, { left: 2, top: 4, width: width - 4, height: HEIGHT - 8 });
    const at = knots.findIndex(([x, y]) => Math.hypot(x - offsetX, y - offsetY) < 22);
    if (at >= 0) onFork(at);
  };
  const last = strands.findLast((list) => list.length > 0) ?? [];
  return (
    <div class="road-fan" ref={place} data-roads={made >= runs ? 'made' : 'making'}>
      <div aria-hidden="true">
        <canvas ref={canvas} style={{ height: `${HEIGHT}px` }} onClick={touch} />
      </div>
      {made < runs && <progress max={runs} value={made} aria-label={FORECAST_WORDS[language].progress(made, runs)} />}
      {last.length > 0 && <p class="small">{ui.roads.fromLast}</p>}
      <ul class="shares">
        {(last.length > 0 ? endingsIn(fan) : []).map((ending) => (
          <li key={ending} class={ending === fan.ending ? 'own' : ''}>
            <i style={{ background: fan.inkOf(ending) }} aria-hidden="true" />
            {text.endings[level.endings[ending]?.id ?? '']?.title}{' '}
            <b>{`${Math.round(100 * shareFrom(last, ending))}\u202f%`}</b>
            {ending === fan.ending && <span class="taken"> {ui.roads.own}</span>}
          </li>
        ))}
      </ul>
      {made >= runs && <SavePicture fan={fanIn(DAY)} />}
    </div>
  );
}
