import { useScene } from './Session.ts';

/** Short notices: what could not be read, and what was done instead. */
export function Notices() {
  const { screen, session, ui } = useScene();
  if (screen.notices.length === 0) return null;
  return (
    <div class="notice" role="status">
      {screen.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <button type="button" class="quiet" onClick={() => session.actions.dismissNotices()}>
        {ui.dismiss}
      </button>
    </div>
  );
}
