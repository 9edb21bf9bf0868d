import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { type Move, makeMove, ready } from './player.ts';

/** Opens the seat of a recorded game and makes its first moves. */
async function playRecorded(page: Page, level: string, file: string, moves: number): Promise<void> {
  const path = join(import.meta.dirname, '../../levels', level, 'playthroughs', `${file}.yaml`);
  const game = parse(readFileSync(path, 'utf8')) as {
    seat: string;
    seed: number;
    decisions: Move[];
  };
  await page.goto(`?level=${level}&seat=${game.seat}&seed=${game.seed}&lang=en&fast=1`);
  await ready(page);
  for (const move of game.decisions.slice(0, moves)) await makeMove(page, move);
}

test('a gauge tells everything that moved it since the start, newest first', async ({ page }) => {
  await playRecorded(page, 'the-deal', 'pyongyang-pipeline', 4);
  await page.locator('[data-gauge="pyongyang.food-gap"] > button').click();
  const sheet = page.getByRole('dialog', { name: 'Food gap' });
  await expect(sheet.locator('.past summary')).toHaveText(['17 Oct 2023', '20 Sept 2023', '13 Sept 2023']);
  await expect(sheet).toContainText('At the start: 799 thousand tonnes');
  await sheet.getByText('13 Sept 2023').click();
  await expect(sheet).toContainText('Pyongyang let a week pass.');
});

test('what comes later names the day it comes from', async ({ page }) => {
  await playRecorded(page, 'the-deal', 'pyongyang-pipeline', 4);
  const flour = page.locator('.chip', { hasText: 'Food gap' });
  await expect(flour).toContainText('(from 20 Sept 2023)');
  await flour.click();
  await expect(page.getByRole('dialog', { name: 'Why did “Food gap” change?' })).toContainText('20 Sept 2023');
});

test('of another side’s number it is told what moved it, not by how much', async ({ page }) => {
  await playRecorded(page, 'the-deal', 'pyongyang-pipeline', 1);
  await page.locator('[data-gauge="moscow.shell-gap"] > button').click();
  const sheet = page.getByRole('dialog', { name: 'Moscow’s shortfall' });
  await expect(sheet).toContainText('Up: Pyongyang let a week pass.');
  await expect(sheet.locator('.causes')).not.toContainText(/[+−]\d/);
});

test('a tag opens its fact, with source, and Escape leads back to the chain', async ({ page }) => {
  await playRecorded(page, 'the-deal', 'pyongyang-pipeline', 1);
  await page.locator('.chip', { hasText: 'Food gap' }).click();
  const chain = page.getByRole('dialog', { name: 'Why did “Food gap” change?' });
  await chain.getByRole('button', { name: 'NU-02' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Fact NU-02' })).toContainText('RUSI');
  await page.keyboard.press('Escape');
  await expect(chain).toBeVisible();
  await chain.getByRole('button', { name: 'assumption' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Assumption' })).toContainText('No source gives this number');
});

test('the balance has an account that adds up', async ({ page }) => {
  await playRecorded(page, 'the-deal', 'pyongyang-pipeline', 1);
  await page.locator('.worth').getByRole('button', { name: 'Why?' }).click();
  const sheet = page.getByRole('dialog', { name: 'What it is worth' });
  await expect(sheet.getByRole('rowheader', { name: /Artillery shells/ })).toBeVisible();
  const rows = await sheet
    .locator('tr')
    .evaluateAll((found) => found.map((row) => row.children[1]?.textContent?.replace('−', '-') ?? ''));
  const numbers = rows.map(Number).filter((value) => !Number.isNaN(value));
  const gain = numbers.pop() ?? 0;
  expect(Math.abs(numbers.reduce((sum, value) => sum + value, 0) - gain)).toBeLessThan(0.4);
});
