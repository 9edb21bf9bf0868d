import type { FrameLocator, Locator, Page } from '@playwright/test';

interface Threat {
  readonly threat: readonly string[];
  readonly meant: boolean;
}

interface Guess {
  readonly guess: number;
}

/** A move as recorded: an option id, `accept`, `leave`, counters per good, a threat, or a value of a drawn gauge. */
export type Move = string | Record<string, number> | Threat | Guess;

const isThreat = (move: Move): move is Threat => typeof move === 'object' && 'threat' in move;

const isGuess = (move: Move): move is Guess => typeof move === 'object' && 'guess' in move;

/** Waits until a decision can be made. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor();
}

/** Opens the game in a sandboxed frame of another page, which forbids it storage and new windows. */
export async function openFramed(page: Page, game: string | undefined, height: number): Promise<FrameLocator> {
  const body = `<iframe sandbox="allow-scripts" src="${game}?lang=en&fast=1" width="400" height="${height}"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('host.html');
  return page.frameLocator('iframe');
}

async function setGood(good: Locator, steps: number): Promise<void> {
  const less = good.locator('[data-step="-1"]');
  // By key: many counters are laid down faster than by a pointer, which waits for each button to stand still.
  while (await less.isEnabled()) await less.press('Enter');
  for (let i = 0; i < steps; i++) await good.locator('[data-step="1"]').press('Enter');
}

/** At the web of ties: opens the partner or the pact that an option belongs to, if it is not open yet. */
async function openRowOf(page: Page, option: string): Promise<void> {
  await page.locator(`button[data-option="${option}"], button[data-partner]`).first().waitFor();
  for (const row of await page.locator('button[data-partner], button[data-pact]').all()) {
    const partner = await row.getAttribute('data-partner');
    const prefix = partner ? `${partner}-` : `pact-${await row.getAttribute('data-pact')}`;
    if (option.startsWith(prefix) && (await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }
}

/** Makes one recorded move, by the driving contract alone. */
export async function makeMove(page: Page, move: Move): Promise<void> {
  if (typeof move === 'string') {
    await openRowOf(page, move);
    await page.locator(`button[data-option="${move}"]`).click();
    return;
  }
  if (isThreat(move)) {
    for (const id of [...move.threat, move.meant ? 'meant' : 'bluff'])
      await page.locator(`[data-part="${id}"]`).click();
    await page.locator('button[data-option="threaten"]').click();
    return;
  }
  if (isGuess(move)) {
    await page.locator('input[data-guess]').fill(`${move.guess}`);
    await page.locator('button[data-option="guess"]').click();
    return;
  }
  // The table's own script may still be on its way, and `all` does not wait.
  await page.locator('[data-good]').first().waitFor();
  for (const good of await page.locator('[data-good]').all()) {
    await setGood(good, move[(await good.getAttribute('data-good')) ?? ''] ?? 0);
  }
  await page.locator('button[data-option="propose"]').click();
}

/** What a page must never do: complain, break, or ask another host. Collects it. */
export function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && hostname !== '127.0.0.1') seen.push(`foreign request: ${request.url()}`);
  });
  return seen;
}
