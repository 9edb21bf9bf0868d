import { MENU_WORDS } from '../text/menuWords.ts';
import { AimsNow } from './AimsNow.tsx';
import { CopyLink } from './CopyLink.tsx';
import { FrameMenu } from './FrameMenu.tsx';
import type { LevelCard } from './Session.ts';
import { SourcesPageLink } from './SourcesPageLink.tsx';
import { useLaterScene } from './useLaterScene.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** A setting that is on or off. */
function Check(props: { readonly isOn: boolean; readonly set: (isOn: boolean) => void; readonly label: string }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.isOn} onChange={(event) => props.set(event.currentTarget.checked)} />
      {props.label}
    </label>
  );
}

/** The editions, one of them chosen. */
function Editions() {
  const { session, screen } = useLaterScene();
  const words = MENU_WORDS[screen.language];
  return (
    <fieldset class="editions">
      <legend>{words.edition}</legend>
      {THEMES.map((theme) => (
        <label key={theme} class="check">
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={screen.theme === theme}
            onChange={() => session.actions.setTheme(theme)}
          />
          {words.editions[theme]}
        </label>
      ))}
    </fieldset>
  );
}

function Settings() {
  const { session, screen } = useLaterScene();
  const words = MENU_WORDS[screen.language];
  return (
    <>
      <h3>{words.settings}</h3>
      <Editions />
      <Check isOn={screen.isCalm} set={session.actions.setCalm} label={words.calm} />
      <Check isOn={screen.hasNumberKeys} set={session.actions.setNumberKeys} label={words.numberKeys} />
      {screen.forecasts !== 'locked' && (
        <Check isOn={screen.forecasts === 'on'} set={session.actions.setForecasts} label={words.forecasts} />
      )}
    </>
  );
}

/** What the menu holds: the way to all levels, other seats, restart, link, aims, settings, credits. */
export function MenuBody({ levels }: { readonly levels: readonly LevelCard[] }) {
  const { session, ui, speech, game, screen } = useLaterScene();
  const words = MENU_WORDS[screen.language];
  const others = game.level.seats.filter((_, seat) => seat !== game.seat);
  return (
    <>
      <div class="ways">
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
      <FrameMenu levels={levels} />
      <h3>{ui.goal}</h3>
      <p>{speech.text.seats[game.level.seats[game.seat]?.id ?? '']?.goal}</p>
      <AimsNow />
      <Settings />
      <h3>{words.credits}</h3>
      <p>
        <SourcesPageLink>{ui.allSources}</SourcesPageLink>
      </p>
      <p class="small">{words.creditsText}</p>
      <p class="small">{words.war}</p>
    </>
  );
}
