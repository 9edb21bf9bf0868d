import { useScene } from './Session.ts';

/** Switches the sound on and off; it is off until somebody wants it. */
export function SoundSwitch() {
  const { screen, session, ui } = useScene();
  const { hasSound } = screen;
  return (
    <button
      type="button"
      class="sound"
      aria-label={ui.sound}
      aria-pressed={hasSound}
      onClick={() => session.actions.setSound(!hasSound)}
    >
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      >
        <path d="M3 7.5v5h3.2L11 16.5v-13L6.2 7.5z" fill="currentColor" />
        {hasSound ? (
          <path d="M13.5 7a4.2 4.2 0 0 1 0 6M15.8 4.6a7.6 7.6 0 0 1 0 10.8" />
        ) : (
          <path d="M13.5 7.5l5 5m0-5l-5 5" />
        )}
      </svg>
    </button>
  );
}
