/** Path of a Chromium of this machine; undefined where only Playwright's own can be tried. */
export function findBrowser(): string | undefined;
/** Makes sure that a Chromium is there; false where none can be had. */
export function ensureBrowser(): boolean;
