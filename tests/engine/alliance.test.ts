import { describe, expect, it } from 'vitest';
import { doesPay, feltAt, restOf, type SpiralConstants, spiralChange, threatIndex } from '../../src/engine/alliance.ts';

const constants = (a: number, b: number, k: number, l: number, g: number, h: number): SpiralConstants => ({
  answer: [k, l],
  burden: [a, b],
  grievance: [g, h],
});

/** Many small steps, as the published values were worked out: a tenth of a turn each. */
function armed(of: SpiralConstants, steps: number): readonly [number, number] {
  let [x, y] = [0, 0];
  for (let i = 0; i < steps; i++) {
    const [dx, dy] = spiralChange([x, y], of);
    [x, y] = [x + dx / 10, y + dy / 10];
  }
  return [x, y];
}

describe('Richardson', () => {
  it.each([
    { of: constants(0.6, 0.6, 0.3, 0.3, 1, 1), rest: [3.3333, 3.3333] },
    { of: constants(0.5, 0.4, 0.2, 0.3, 1, 0.5), rest: [3.5714, 3.9286] },
  ])('the published resting points come out: $rest', ({ of, rest }) => {
    const found = restOf(of);
    console.info(`Richardson: at rest at ${found?.map((value) => value.toFixed(4)).join(' / ')}`);
    expect(found?.[0]).toBeCloseTo(rest[0] as number, 3);
    expect(found?.[1]).toBeCloseTo(rest[1] as number, 3);
    expect(armed(of, 2000)[0]).toBeCloseTo(rest[0] as number, 3);
    expect(armed(of, 2000)[1]).toBeCloseTo(rest[1] as number, 3);
  });

  it('two sides that answer more strongly than their own arms weigh on them run away', () => {
    const of = constants(0.6, 0.6, 0.7, 0.7, 1, 1);
    expect(restOf(of)).toBeNull();
    const [x, y] = armed(of, 100);
    console.info(`Richardson: no rest; after 100 steps ${x.toFixed(1)} / ${y.toFixed(1)}`);
    expect(x).toBeCloseTo(17.0, 1);
    expect(y).toBeCloseTo(17.0, 1);
  });
});

describe('Snyder', () => {
  it('the fear of being left alone is 1 − c, that of being drawn in c × the ally’s risk', () => {
    const full = { security: 0, autonomy: 0, need: 1, risk: 0.6 };
    for (const c of [0, 0.25, 0.5, 0.75, 1]) {
      const felt = feltAt(c, full);
      expect(felt.abandonment).toBeCloseTo(1 - c, 9);
      expect(felt.entrapment).toBeCloseTo(c * 0.6, 9);
    }
  });

  it('whoever ties itself closer always changes one fear for the other', () => {
    const full = { security: 40, autonomy: 20, need: 50, risk: 30 };
    const [loose, tight] = [feltAt(0.3, full), feltAt(0.4, full)];
    expect(tight.abandonment).toBeLessThan(loose.abandonment);
    expect(tight.entrapment).toBeGreaterThan(loose.entrapment);
  });
});

describe('Morrow', () => {
  it('a small partner gains security and pays autonomy; each joins if its own gain is larger than its price', () => {
    expect(doesPay({ security: 30, autonomy: 20 })).toBe(true);
    expect(doesPay({ security: 20, autonomy: 30 })).toBe(false);
    expect(doesPay({ security: 20, autonomy: 20 })).toBe(false);
  });
});

describe('Walt', () => {
  it('the threat is the weighted sum of power, nearness, offence and intent', () => {
    const weights = [0.3, 0.2, 0.3, 0.2];
    expect(threatIndex(weights, [100, 100, 100, 100])).toBeCloseTo(100, 9);
    expect(threatIndex(weights, [80, 50, 20, 10])).toBeCloseTo(42, 9);
  });

  it.each([0, 1, 2, 3])('more of part %i alone means more threat', (part) => {
    const at = (value: number) =>
      threatIndex(
        [0.3, 0.2, 0.3, 0.2],
        [50, 50, 50, 50].map((v, i) => (i === part ? value : v)),
      );
    expect(at(60)).toBeGreaterThan(at(50));
  });
});
