import { findBrowser } from '../../src/cli/findBrowser.mjs';

/** What Playwright 1.x switches off: the last list given to Chromium counts, so ours has to name these, too. */
const OFF_FOR_TESTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Chromium's address bar: for each new window it would start two more pages of its own, which nobody sees. */
const OFF_FOR_SPEED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** Pages of other hosts that tests make up have no address: to a browser they would be strangers who reach for this machine. */
const OFF_FOR_NEWS = ['LocalNetworkAccessChecks'];

/** How tests and benchmarks start the browser: that of this machine, where there is one. */
export function launchOptions(): { readonly executablePath?: string; readonly args: string[] } {
  const executablePath = findBrowser();
  const args = [`--disable-features=${[...OFF_FOR_TESTS, ...OFF_FOR_SPEED, ...OFF_FOR_NEWS].join()}`];
  return executablePath ? { executablePath, args } : { args };
}
