import type { Theme } from '../overlay/Session.ts';
import { isFramed } from './isFramed.ts';
import { store, stored } from './storage.ts';

/** Also read by the script in index.html, which has to know the edition before the first paint. */
const KEY = 'quid-pro-quo.settings';

/** What a reader has set for good. */
export interface Settings {
  /** The edition; left out where it follows the device. */
  readonly theme?: Theme;
  readonly hasSound?: boolean;
  /** Less motion, whatever the device says. */
  readonly isCalm?: boolean;
}

/** What was set on an earlier visit. Anything that cannot be is left out. */
export function loadSettings(): Settings {
  const { theme, hasSound, isCalm } = stored(KEY) ?? {};
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(hasSound === true ? { hasSound } : {}),
    ...(isCalm === true ? { isCalm } : {}),
  };
}

/** Keeps settings for the next visit, where that is allowed; those not named stay. In somebody else's page nothing is kept. */
export function saveSettings(changed: Settings): void {
  if (isFramed()) return;
  store(KEY, { ...loadSettings(), ...changed });
}
