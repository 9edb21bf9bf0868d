import { useEffect } from 'preact/hooks';
import { MODEL_WORDS } from '../text/modelWords.ts';
import { Chapter } from './Chapter.tsx';
import { Notices } from './Notices.tsx';
import type { LevelCard } from './Session.ts';
import { SourcesPageLink } from './SourcesPageLink.tsx';
import { useLaterScene } from './useLaterScene.ts';

const SEAT = 'a[data-seat]';

/** Where a key leads: a number to the first seat of that level, an arrow to the seat before or after. */
function seatFor(key: string, hasNumberKeys: boolean): HTMLElement | null {
  if (hasNumberKeys && /^[1-9]$/.test(key)) return document.querySelector(`[data-chapter="${key}"] ${SEAT}`);
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  const seats = [...document.querySelectorAll<HTMLElement>(SEAT)];
  const at = seats.indexOf(document.activeElement as HTMLElement);
  // From elsewhere on the page arrows scroll, as everywhere.
  return by === undefined || at < 0 ? null : (seats[at + by] ?? null);
}

function useSeatKeys(hasNumberKeys: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const seat = seatFor(event.key, hasNumberKeys);
      if (!seat) return;
      event.preventDefault();
      seat.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hasNumberKeys]);
}

/** The run that lies under the page, and the way back to it. */
function RunUnderneath() {
  const { session, game, speech, ui } = useLaterScene();
  const { level, view } = game;
  const words = ui.contents;
  const seat = speech.text.seats[level.seats[game.seat]?.id ?? '']?.name ?? '';
  const hasEnded = view.ending >= 0;
  const turn = ui.turn(Math.min(view.turn, level.dates.length), level.dates.length);
  const { title } = speech.text;
  return (
    <div class="underneath">
      <p>{hasEnded ? words.ended(title, seat) : words.underway(title, seat, turn)}</p>
      <button type="button" class="plain" data-back="" onClick={() => session.actions.choose(false)}>
        {hasEnded ? words.back : words.goOn}
      </button>
    </div>
  );
}

function Masthead() {
  const { session, speech, ui } = useLaterScene();
  const other = speech.language === 'de' ? 'en' : 'de';
  return (
    <header class="contents-head">
      <div class="row spread">
        <p class="kicker">{ui.levels}</p>
        <div class="tools">
          <button type="button" class="quiet" lang={other} onClick={() => session.actions.setLanguage(other)}>
            {ui.language}
          </button>
          <button type="button" class="quiet" onClick={() => session.actions.choose(false)}>
            {ui.close}
          </button>
        </div>
      </div>
      <h1 data-first="" tabIndex={-1}>
        {ui.appTitle}
      </h1>
      <p class="lead">{ui.contents.lead}</p>
    </header>
  );
}

/** All levels and seats, as the page of contents of a printed weekly: what each asks, and what each seat wants and knows. */
export function Contents({ levels }: { readonly levels: readonly LevelCard[] }) {
  const { session, game, screen, ui } = useLaterScene();
  const reached = session.actions.reached();
  useSeatKeys(screen.hasNumberKeys);
  return (
    <div class="contents-page">
      <Masthead />
      {game.decisions.length > 0 && <RunUnderneath />}
      <Notices />
      <ol class="chapters">
        {levels.map((level, i) => (
          <Chapter key={level.id} level={level} number={i + 1} reached={reached} />
        ))}
      </ol>
      <footer class="contents-foot">
        <SourcesPageLink>{ui.allSources}</SourcesPageLink>
        <a href={`?level=the-summit&model=1&lang=${screen.language}`}>{MODEL_WORDS[screen.language].sandbox}</a>
      </footer>
    </div>
  );
}
