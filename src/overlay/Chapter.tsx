import { usePress } from './press/usePress.ts';
import { markColour, SeatMark } from './SeatMark.tsx';
import type { LevelCard, SeatCard } from './Session.ts';
import { useLaterScene } from './useLaterScene.ts';

interface SeatProps {
  readonly level: LevelCard;
  readonly seat: SeatCard;
  /** Ids of the endings already played to from here. */
  readonly endings: readonly string[];
}

/** A seat: its mark, what it wants, what it knows, and quietly how it has been played. */
function Seat({ level, seat, endings }: SeatProps) {
  const { session, screen, ui } = useLaterScene();
  const { language } = screen;
  const words = ui.contents;
  const titles = level.endings.filter(({ id }) => endings.includes(id)).map(({ title }) => title[language]);
  const sit = (event: MouseEvent): void => {
    // A press that asks for a new window gets it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    session.actions.open(level.id, seat.id);
  };
  return (
    <li class="seat" style={{ '--seat': markColour(seat.id) }}>
      <SeatMark actor={seat.id} />
      <h3>
        <a
          href={`?level=${level.id}&seat=${seat.id}&lang=${language}`}
          data-seat={`${level.id}.${seat.id}`}
          onClick={sit}
        >
          <span class="unseen">{level.title[language]}, </span>
          {seat.name[language]}
        </a>
      </h3>
      <p class="sit" aria-hidden="true">
        {words.sit}
        <svg viewBox="0 0 18 10" width="16" height="9" aria-hidden="true">
          <path d="M1 5h15M12 1l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.8" />
        </svg>
      </p>
      <dl>
        <div>
          <dt>{words.wants}</dt> <dd>{seat.goal[language]}</dd>
        </div>
        <div>
          <dt>{words.knows}</dt> <dd>{seat.knows[language]}</dd>
        </div>
      </dl>
      {titles.length > 0 && (
        <p class="played">{words.played(titles.join(' · '), titles.length, level.endings.length)}</p>
      )}
    </li>
  );
}

interface ChapterProps {
  readonly level: LevelCard;
  /** From 1; the number key that leads here. */
  readonly number: number;
  readonly reached: Readonly<Record<string, readonly string[]>>;
}

/** A level: its plate, title, question, time, and its seats. */
export function Chapter({ level, number, reached }: ChapterProps) {
  const { language } = useLaterScene().screen;
  const press = usePress();
  const heading = `chapter-${level.id}`;
  return (
    <li class="chapter" data-level={level.id} data-chapter={number}>
      <div class="plate" aria-hidden="true">
        <b>{number}</b>
        {level.icon && !level.cover && (
          <svg viewBox="0 0 512 512" aria-hidden="true">
            <path d={level.icon} />
          </svg>
        )}
      </div>
      {level.cover && (
        <div class="cover" aria-hidden="true">
          {press && <press.PressPicture picture={level.cover} spot={markColour(level.seats[0]?.id ?? '')} />}
        </div>
      )}
      <div class="chapter-head">
        <h2 id={heading}>{level.title[language]}</h2>
        <p class="question">{level.question[language]}</p>
        <p class="small">{level.time[language]}</p>
      </div>
      <ul class="seats" aria-labelledby={heading}>
        {level.seats.map((seat) => (
          <Seat key={seat.id} level={level} seat={seat} endings={reached[`${level.id}.${seat.id}`] ?? []} />
        ))}
      </ul>
    </li>
  );
}
