import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { oneByOne } from '../../src/app/oneByOne.ts';

describe('things done one by one', () => {
  it('wait for each other, however long each takes', async () => {
    const next = oneByOne();
    const done: string[] = [];
    const act = (name: string, ms: number) => async () => {
      done.push(`${name} begins`);
      await wait(ms);
      done.push(`${name} ends`);
    };
    next(act('long', 20));
    await next(act('short', 1));
    expect(done).toEqual(['long begins', 'long ends', 'short begins', 'short ends']);
  });

  it('are not done after one that failed, and fail like it', async () => {
    const next = oneByOne();
    let isDone = false;
    const failed = next(() => Promise.reject(new Error('no canvas')));
    const after = next(() => {
      isDone = true;
    });
    await expect(failed).rejects.toThrow('no canvas');
    await expect(after).rejects.toThrow('no canvas');
    expect(isDone).toBe(false);
  });
});
