import { useEffect, useState } from 'preact/hooks';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';

/** Below the options: a button that opens what they would lead to. It closes with its card. */
export function Forecast() {
  const { session, game, screen, ui } = useScene();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [game.state]);
  // Whoever points at it will mostly press it: a tenth of a second is won.
  const warm = () => session.later.now()?.screens.warmForecast(game.level);
  if (screen.forecasts !== 'on') return null;
  return (
    <section class="ask-ahead">
      <button
        type="button"
        class="plain"
        aria-expanded={isOpen}
        onFocus={warm}
        onPointerEnter={warm}
        onClick={() => setOpen(!isOpen)}
      >
        {ui.forecast}
      </button>
      {isOpen && <Later>{({ screens }) => <screens.ForecastPanel />}</Later>}
    </section>
  );
}
