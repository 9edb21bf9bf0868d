import { useScene } from './Session.ts';

/** Short notices: what could not be read, and what was done instead. */
export function Notices() {
  const { screen, session, ui } = useScene();
  const correction = screen.frame?.correction?.[screen.language];
  const notices = correction ? [correction, ...screen.notices] : screen.notices;
  if (notices.length === 0) return null;
  return (
    <div class="notice" role="status">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <button type="button" class="quiet" onClick={() => session.actions.dismissNotices()}>
        {ui.dismiss}
      </button>
    </div>
  );
}
