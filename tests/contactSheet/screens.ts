import type { Page } from '@playwright/test';
import { makeMove, ready } from '../e2e/player.ts';

/** One screen of the running game: where it is, and what is pressed there before the picture is taken. */
export interface Screen {
  /** Short name, of the file too. */
  readonly name: string;
  /** The query of its address, without language and edition; or another page of the game. */
  readonly query: string;
  /** Another page than the game's own, from its root; `{lang}` stands for the language. */
  readonly page?: string;
  /** Presses and waits that lead to the screen. */
  readonly go?: (page: Page) => Promise<void>;
  /** Take the whole card, not only what is in view. */
  readonly isWhole?: boolean;
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Brings something of the card into the middle of the view. */
const see = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().waitFor({ timeout: 30_000 });
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
};

const moves =
  (...made: Parameters<typeof makeMove>[1][]) =>
  async (page: Page) => {
    for (const move of made) await makeMove(page, move);
  };

/** One after the other. */
const then =
  (...steps: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

const TRAIN_END = 'level=the-train&seat=pyongyang&seed=2023&turn=40';
const PIPELINE = 'level=the-deal&seat=pyongyang&seed=58&v=3';
const SUMMIT_END = 'level=the-summit&seat=pyongyang&seed=7&turn=40';

/** Every screen there is, in the order in which a reader meets them. */
export const SCREENS: readonly Screen[] = [
  { name: 'train-1-first', query: '' },
  { name: 'train-2-followed', query: '', go: moves('open') },
  { name: 'train-3-last', query: '', go: moves('open', 'engineers') },
  { name: 'train-4-ending', query: TRAIN_END },
  { name: 'train-5-whole', query: TRAIN_END, isWhole: true },
  { name: 'menu', query: '', go: press('.tools [popovertarget="menu"]') },
  { name: 'gauge', query: '', go: then(moves('open'), press('[data-gauge="pyongyang.food-gap"] > button')) },
  { name: 'why', query: '', go: then(moves('open', 'engineers'), press('.changes .why')) },
  { name: 'sources', query: '', go: press('.foot [popovertarget]') },
  { name: 'forecast', query: '', go: then(moves('open'), press('.ask-ahead button')) },
  { name: 'choose', query: 'choose=1' },
  { name: 'deal-1-first', query: 'level=the-deal&seat=pyongyang&seed=7' },
  { name: 'deal-2-table', query: 'level=the-deal&seat=pyongyang&seed=7', go: moves('beijing') },
  {
    name: 'deal-3-pushed',
    query: 'level=the-deal&seat=pyongyang&seed=7',
    go: then(
      moves('beijing'),
      press('[data-good="shells"] [data-step="1"]'),
      press('[data-good="shells"] [data-step="1"]'),
      press('[data-good="flour"] [data-step="1"]'),
    ),
  },
  {
    name: 'deal-4-counter',
    query: 'level=the-deal&seat=pyongyang&seed=7',
    go: moves('beijing', { shells: 3, flour: 3, engineers: 2 }),
  },
  { name: 'deal-5-moscow', query: 'level=the-deal&seat=moscow&seed=7&turn=6' },
  { name: 'deal-6-ending', query: 'level=the-deal&seat=pyongyang&seed=7&turn=40' },
  { name: 'warning-1-first', query: 'level=the-warning&seat=washington&seed=7' },
  { name: 'warning-2-threat', query: 'level=the-warning&seat=washington&seed=7', go: moves('pictures') },
  {
    name: 'warning-3-composed',
    query: 'level=the-warning&seat=washington&seed=7',
    go: then(
      moves('pictures'),
      press('[data-part="list-firms"]'),
      press('[data-part="public"]'),
      press('[data-part="satellite"]'),
      press('[data-part="meant"]'),
    ),
  },
  {
    name: 'warning-3-weighed',
    query: 'level=the-warning&seat=pyongyang&seed=7&turn=2',
    go: press('.scales .link'),
  },
  { name: 'warning-4-answer', query: 'level=the-warning&seat=pyongyang&seed=7&turn=2' },
  { name: 'warning-5-later', query: 'level=the-warning&seat=washington&seed=7&turn=5' },
  { name: 'warning-6-ending', query: 'level=the-warning&seat=washington&seed=7&turn=40' },
  {
    name: 'warning-7-worlds',
    query: 'level=the-warning&seat=washington&seed=7&turn=40',
    go: see('.heaps[aria-busy="false"]'),
  },
  { name: 'bloc-1-first', query: 'level=the-bloc&seat=seoul&seed=7' },
  { name: 'bloc-2-later', query: 'level=the-bloc&seat=seoul&seed=7&turn=3' },
  {
    name: 'bloc-3-row',
    query: 'level=the-bloc&seat=seoul&seed=7&turn=3',
    go: press('button[data-partner], button[data-pact]'),
  },
  { name: 'bloc-4-beijing', query: 'level=the-bloc&seat=beijing&seed=7&turn=4' },
  { name: 'bloc-5-ending', query: 'level=the-bloc&seat=tokyo&seed=7&turn=40' },
  { name: 'summit-1-moscow', query: 'level=the-summit&seat=moscow&seed=7' },
  { name: 'summit-2-pyongyang', query: 'level=the-summit&seat=pyongyang&seed=7&turn=3' },
  { name: 'summit-3-washington', query: 'level=the-summit&seat=washington&seed=7&turn=5' },
  { name: 'summit-4-beijing', query: 'level=the-summit&seat=beijing&seed=7&turn=7' },
  { name: 'summit-5-seoul', query: 'level=the-summit&seat=seoul&seed=7&turn=9' },
  { name: 'summit-6-ending', query: SUMMIT_END },
  { name: 'predict-1-drawn', query: `${PIPELINE}&run=let-wait.!accept` },
  { name: 'predict-2-options', query: `${PIPELINE}&run=let-wait.!accept.!guess_740.dark.slow` },
  { name: 'predict-3-came', query: `${PIPELINE}&run=let-wait.!accept.!guess_740.dark.slow.!guess_data` },
  { name: 'harbour', query: 'level=the-deal&seat=pyongyang&seed=7&turn=3' },
  {
    name: 'end-roads',
    query: SUMMIT_END,
    async go(page) {
      await see('.roads')(page);
      await page.locator('[data-roads="made"]').waitFor({ timeout: 60_000 });
    },
  },
  { name: 'end-usual', query: SUMMIT_END, go: see('.usual') },
  { name: 'end-seat', query: SUMMIT_END, go: see('.other-seat') },
  { name: 'end-papers', query: SUMMIT_END, go: see('.papers') },
  { name: 'end-timeline', query: SUMMIT_END, go: see('.timeline') },
  { name: 'end-protocol', query: SUMMIT_END, go: press('[data-protocol]') },
  {
    name: 'basis',
    query: '',
    go: then(moves('open', 'engineers'), press('.chip'), press(':popover-open .basis > button')),
  },
  { name: 'watch', query: 'level=the-train&seat=pyongyang&seed=4&v=2&run=open.engineers.ships&watch=1' },
  { name: 'model', query: 'level=the-train&seat=pyongyang&seed=4&model=1' },
  { name: 'notice', query: 'level=nowhere&seed=x' },
  { name: 'sources-page', query: '', page: 'sources.{lang}.html' },
];

/** Opens a screen in a page of the running game, without journeys, and waits until its stage and typefaces are there. */
export async function openScreen(page: Page, { page: path = '', query, go }: Screen, lang: string): Promise<void> {
  await page.goto(`${path.replace('{lang}', lang)}?${query}&lang=${lang}&fast=1`);
  if (path === '') {
    await ready(page);
    await page.locator('.sheet.stage-running').waitFor({ state: 'attached', timeout: 20_000 });
    await page.evaluate(() => document.fonts.ready);
  }
  await go?.(page);
}
