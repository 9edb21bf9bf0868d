import { useState } from 'preact/hooks';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';

/** The menu's button and its sheet, which is filled when it is first opened. */
export function Menu() {
  const { ui } = useScene();
  const [isAsked, setAsked] = useState(false);
  return (
    <Sheet id="menu" label={ui.menu} title={ui.menu} kind="quiet" onOpen={() => setAsked(true)}>
      {isAsked && <Later>{({ screens, levels }) => <screens.MenuBody levels={levels} />}</Later>}
    </Sheet>
  );
}
