import type { Session, SessionActions } from '../overlay/Session.ts';
import { saveSettings } from './settings.ts';

/** Tells styles whether the reader asked for less motion here; what the device says they know. */
export const showCalm = (isCalm: boolean): boolean => document.documentElement.toggleAttribute('data-calm', isCalm);

/** Turns motion down, or up again, and keeps that for the next visit. */
export function calmOf(screen: Session['screen']): SessionActions['setCalm'] {
  return (isCalm) => {
    showCalm(isCalm);
    saveSettings({ isCalm });
    screen.setState({ isCalm });
  };
}
