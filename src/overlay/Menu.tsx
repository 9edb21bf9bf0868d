import { useState } from 'preact/hooks';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';

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

/** Levels and seats, restart, link, settings, credits. */
export function Menu() {
  const { session, ui, speech, game, screen } = useScene();
  const { language } = speech;
  return (
    <Sheet id="menu" label={ui.menu} title={ui.menu} kind="quiet">
      <h3>{ui.levels}</h3>
      <ul class="levels">
        {session.levels.map((level) => (
          <li key={level.id}>
            <strong>{level.title[language]}</strong> <span class="small">{level.question[language]}</span>
            <span class="row">
              {level.seats.map((seat) => (
                <button
                  key={seat.id}
                  type="button"
                  class="plain"
                  onClick={() => session.actions.open(level.id, seat.id)}
                >
                  {seat.name[language]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="plain" onClick={() => game.restart()}>
          {ui.restart}
        </button>
        <CopyLink />
      </div>
      <h3>{ui.settings}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={screen.hasNumberKeys}
          onChange={(event) => session.actions.setNumberKeys(event.currentTarget.checked)}
        />
        {ui.numberKeys}
      </label>
      <h3>{ui.credits}</h3>
      <p class="small">{ui.creditsText}</p>
      <p class="small">{ui.war}</p>
    </Sheet>
  );
}
