import type { Session, Theme } from '../overlay/Session.ts';
import { showAddress } from './address.ts';
import { saveSettings } from './settings.ts';

const device = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/** Is this edition dark on this device now? */
export const isDarkNow = (theme: Theme): boolean => (theme === 'auto' ? device?.matches === true : theme === 'dark');

/** Sets the edition of the page; the styles follow the attribute. */
function dress(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/** Changes the edition, keeps it, and follows the device where the reader leaves it to it. */
export function themeOf(screen: Session['screen']): (theme: Theme) => void {
  device?.addEventListener?.('change', () => screen.setState({ isDark: isDarkNow(screen.getState().theme) }));
  return (theme) => {
    dress(theme);
    saveSettings({ theme });
    // What was chosen here is chosen against what the address asked for.
    const url = new URL(location.href);
    url.searchParams.delete('theme');
    showAddress(url.href, false, history.state);
    screen.setState({ theme, isDark: isDarkNow(theme) });
  };
}
