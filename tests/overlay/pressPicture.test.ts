import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PressPicture } from '../../src/overlay/press/PressPicture.tsx';

/** Half the width of the ring round these things, of a picture 320 wide; null without one. */
function ringOf(...motifs: readonly string[]): number | null {
  const html = renderToString(h(PressPicture, { picture: { ground: 'above', motifs }, spot: 'red' }));
  const [, half] = /<ellipse[^>]* rx="([\d.]+)"/.exec(html) ?? [];
  return half === undefined ? null : Number(half);
}

describe('the ring in a press picture', () => {
  it('is drawn only where it is asked for', () => {
    expect(ringOf('container')).toBeNull();
    expect(ringOf('container', 'ringed')).toBeGreaterThan(0);
  });

  it('is as wide as what it holds, never too narrow for an eye, never wider than the picture', () => {
    expect(ringOf('child', 'ringed')).toBe(70);
    // A table is 226 wide, a stand 250.
    expect(ringOf('table', 'ringed')).toBeGreaterThan(113);
    expect(ringOf('ringed', 'container', 'container', 'container')).toBeGreaterThan((3 * 74 + 2 * 8) / 2);
    expect(ringOf('stand', 'stand', 'ringed')).toBeLessThan(160);
  });
});
