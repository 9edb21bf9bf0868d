import { CopyLink } from './CopyLink.tsx';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';
import { SourcesPageLink } from './SourcesPageLink.tsx';

/** The way to all levels, other seats, restart, link, settings, credits. */
export function Menu() {
  const { session, ui, speech, game, screen } = useScene();
  const { AimsNow } = session.later.now()?.screens ?? {};
  const others = game.level.seats.filter((_, seat) => seat !== game.seat);
  return (
    <Sheet id="menu" label={ui.menu} title={ui.menu} kind="quiet">
      <div class="row">
        <button type="button" class="plain" onClick={() => session.actions.choose(true)}>
          {ui.levels}
        </button>
        {others.map(({ id }) => (
          <button key={id} type="button" class="plain" onClick={() => session.actions.open(game.level.id, id)}>
            {ui.otherSeat(speech.text.seats[id]?.name ?? id)}
          </button>
        ))}
        <button type="button" class="plain" onClick={() => game.restart()}>
          {ui.restart}
        </button>
        <button type="button" class="plain" onClick={() => session.actions.openModel(true)}>
          {ui.model}
        </button>
        <CopyLink link={session.actions.link} label={ui.copyLink} />
      </div>
      <h3>{ui.goal}</h3>
      <p>{speech.text.seats[game.level.seats[game.seat]?.id ?? '']?.goal}</p>
      {AimsNow && <AimsNow />}
      <h3>{ui.settings}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={screen.hasNumberKeys}
          onChange={(event) => session.actions.setNumberKeys(event.currentTarget.checked)}
        />
        {ui.numberKeys}
      </label>
      {screen.forecasts !== 'locked' && (
        <label class="check">
          <input
            type="checkbox"
            checked={screen.forecasts === 'on'}
            onChange={(event) => session.actions.setForecasts(event.currentTarget.checked)}
          />
          {ui.forecasts}
        </label>
      )}
      <h3>{ui.credits}</h3>
      <p>
        <SourcesPageLink>{ui.allSources}</SourcesPageLink>
      </p>
      <p class="small">{ui.creditsText}</p>
      <p class="small">{ui.war}</p>
    </Sheet>
  );
}
