import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fork } from '../store/roads.ts';
import { FORECAST_WORDS } from '../text/forecastWords.ts';
import { DAY, endingInks, type Inks } from './endingInks.ts';
import { nameForks } from './forkNames.ts';
import { penOn } from './penOn.ts';
import {
  drawRoadFan,
  endingsIn,
  type RoadFan as Fan,
  letterEnds,
  letterOf,
  placesOf,
  type Sheet,
  shareWords,
} from './roadFan.ts';
import { roadPicture } from './roadPicture.ts';
import { saveFile } from './saveFile.ts';
import { useInks } from './useInks.ts';
import { useLaterScene } from './useLaterScene.ts';
import { useMedia } from './useMedia.ts';
import { useRoadRuns } from './useRoadRuns.ts';

/** Where the debrief has the width for names beside the ends of the fan. */
const WIDE = '(min-width: 64em) and (min-height: 35.01em)';
/** Height of the drawing, in CSS pixels: beside names, and above a list of them. */
const [TALL, LOW] = [310, 260];
/** Room right of the fan for the letters of its ends, in CSS pixels. */
const LETTERS = 20;

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

/** The paper of a fan on a canvas: all of it, or all but the room for letters. */
const paperOf = (canvas: HTMLCanvasElement, isWide: boolean): Sheet => ({
  left: 2,
  top: 4,
  width: canvas.clientWidth - 4 - (isWide ? 0 : LETTERS),
  height: (isWide ? TALL : LOW) - 8,
});

function draw(canvas: HTMLCanvasElement, fan: Fan, isWide: boolean): void {
  const pen = penOn(canvas, isWide ? TALL : LOW);
  if (!pen) return;
  const paper = paperOf(canvas, isWide);
  drawRoadFan(pen, fan, paper);
  if (isWide) nameForks(pen, fan, paper, fan.inks.card);
  else letterEnds(pen, fan, paper);
}

/** A button that keeps the fan as a picture, which is printed by day in both editions. */
function SavePicture({ fan }: { readonly fan: Fan }) {
  const { session, game, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  const title = (ending: number): string => text.endings[level.endings[ending]?.id ?? '']?.title ?? '';
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const seat = text.seats[level.seats[game.seat]?.id ?? '']?.name ?? '';
    const picture = await roadPicture(fan, {
      kicker: `${text.title} · ${seat}`,
      title: title(fan.ending),
      note: ui.roads.pictureNote,
      foot: `${ui.appTitle} · ${ui.roads.simulated}`,
      share: ui.roads.shares,
      endingOf: title,
      shareOf: (ending) => {
        const [first = '', last] = shareWords(language, fan, ending);
        return last === undefined ? first : ui.roads.both(first, last);
      },
    });
    setFailed(!picture);
    if (!picture) return;
    session.actions.shared('picture');
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
  const { ending: own } = game.state;
  const names = forks.map(({ point, decision }) => {
    const words = text.decisions[point.id];
    return (decision.kind === 'choose' ? words?.options?.[decision.option]?.label : undefined) ?? words?.title ?? '';
  });
  const fanIn = (inks: Inks): Fan => ({ strands, ending: own, names, inks, inkOf: endingInks(inks) });
  const fan = fanIn(useInks());
  const isWide = useMedia(WIDE);
  // At once: a printer does not wait.
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, fan, isWide);
  }, [strands, fan.inks, isWide]);
  const touch = ({ offsetX, offsetY }: MouseEvent): void => {
    if (!canvas.current) return;
    const { forks: knots } = placesOf(fan, paperOf(canvas.current, isWide));
    const at = knots.findIndex(([x, y]) => Math.hypot(x - offsetX, y - offsetY) < 22);
    if (at >= 0) onFork(at);
  };
  // Shares of what is still being made would say what is not so.
  const endings = made >= runs ? endingsIn(fan) : [];
  const heads = strands.length > 1 ? ui.roads.heads : [''];
  const height = isWide ? TALL : LOW;
  const { heightOf } = placesOf(fan, { left: 0, top: 4, width: 0, height: height - 8 });
  return (
    <div class={`road-fan ${isWide ? 'wide' : ''}`} ref={place} data-roads={made >= runs ? 'made' : 'making'}>
      <div class="fan-sheet">
        <div aria-hidden="true">
          <canvas ref={canvas} style={{ height: `${height}px` }} onClick={touch} />
        </div>
        {endings.length > 0 && (
          <p class="share-heads">
            <span>{ui.roads.shares}</span>
            {heads.length > 1 &&
              heads.map((head) => (
                <span key={head} aria-hidden="true">
                  {head}
                </span>
              ))}
          </p>
        )}
        <ul class={`shares ${heads.length > 1 ? 'two' : ''}`}>
          {endings.map((ending, at) => (
            <li
              key={ending}
              class={ending === fan.ending ? 'own' : ''}
              style={isWide ? { top: `${heightOf(ending)}px` } : {}}
            >
              <i style={{ borderColor: fan.inkOf(ending) }} aria-hidden="true">
                {isWide ? '' : letterOf(at)}
              </i>
              <span>{text.endings[level.endings[ending]?.id ?? '']?.title}</span>{' '}
              {shareWords(language, fan, ending).map((share, column) => (
                <b key={heads[column]}>
                  {heads[column] && <span class="unseen">{heads[column]}: </span>}
                  {share}
                </b>
              ))}
              {ending === fan.ending && <span class={isWide ? 'unseen' : 'taken'}> {ui.roads.own}</span>}
            </li>
          ))}
        </ul>
      </div>
      {made < runs && (
        <p class="making small">
          <progress max={runs} value={made} aria-hidden="true" /> {FORECAST_WORDS[language].progress(made, runs)}
        </p>
      )}
      {made >= runs && <SavePicture fan={fanIn(DAY)} />}
    </div>
  );
}
