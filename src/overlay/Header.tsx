import { formatShortDate } from '../text/format.ts';
import { Menu } from './Menu.tsx';
import { useScene } from './Session.ts';
import { SoundSwitch } from './SoundSwitch.tsx';

/** Title, seat, turn and date, a pip per turn, language and menu. */
export function Header() {
  const { game, speech, ui, session } = useScene();
  const { level, view } = game;
  const { text, language } = speech;
  const turn = Math.min(view.turn, level.dates.length);
  const seat = text.seats[level.seats[game.seat]?.id ?? '']?.name ?? '';
  const other = language === 'de' ? 'en' : 'de';
  return (
    <header class="header">
      <div class="masthead">
        <h1>{text.title}</h1>
        <p class="place">
          <span class="unseen">{ui.youAre('')}</span>
          <span>{seat}</span>
          <span aria-hidden="true">
            {turn}/{level.dates.length}
          </span>
          <span class="unseen">{ui.turn(turn, level.dates.length)}</span>
          <time dateTime={level.dates[turn - 1]}>{formatShortDate(language, level.dates[turn - 1] ?? '')}</time>
        </p>
      </div>
      <div class="tools">
        <button type="button" class="quiet" lang={other} onClick={() => session.actions.setLanguage(other)}>
          {ui.language}
        </button>
        <SoundSwitch />
        <Menu />
      </div>
      <div class="pips" aria-hidden="true">
        {level.dates.map((date, i) => (
          <i key={date} class={i + 1 < turn || view.ending >= 0 ? 'past' : i + 1 === turn ? 'now' : ''} />
        ))}
      </div>
    </header>
  );
}
