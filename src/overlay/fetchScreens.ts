/** All screens that no first card needs. */
export type LaterScreens = typeof import('./laterScreens.ts');

let screens: LaterScreens | null = null;

/** The screens if they have come, else null. */
export const screensNow = (): LaterScreens | null => screens;

/** Fetches the screens, once. @throws whatever the network says */
export async function fetchScreens(): Promise<LaterScreens> {
  screens ??= await import('./laterScreens.ts');
  return screens;
}

/**
 * Fetches them again after a failure. Some browsers remember for as long as a page lives that a module could not be had, and
 * a page left open over a new edition asks for files that are gone. So where the network answers and the screens still do
 * not come, the page is loaded anew; the run stands in its address. @throws while the network does not answer
 */
export async function fetchScreensAgain(): Promise<LaterScreens> {
  try {
    return await fetchScreens();
  } catch {
    await fetch(location.href, { method: 'HEAD', mode: 'no-cors', cache: 'no-store' });
    location.reload();
    return new Promise(() => {});
  }
}
