import { useState } from 'preact/hooks';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';
import { SourcesPageLink } from './SourcesPageLink.tsx';

function CopyLink() {
  const { session, ui } = useScene();
  const [link, setLink] = useState('');
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    const made = session.actions.link();
    setLink(made);
    // A sandboxed frame may not write to the clipboard; the address then stands there to be copied by hand.
    navigator.clipboard?.writeText(made).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div>
      <button type="button" class="plain" onClick={copy}>
        {ui.copyLink}
      </button>
      {link && (
        <p class="small" role="status">
          {isCopied ? ui.copied : ui.linkHere} <code>{link}</code>
        </p>
      )}
    </div>
  );
}

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
        <CopyLink />
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
