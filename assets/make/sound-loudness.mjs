// How loud a cue is, after ITU-R BS.1770: shared by nothing but sound.mjs, kept apart because it is a measure, not a sound.

/** The two filters of the K weighting for 44.1 kHz as [b0, b1, b2, a1, a2]: the head's rise, then the low cut. */
const K_WEIGHTING = [
  [1.5308412300498355, -2.6509799951536985, 1.1690790799210682, -1.6636551132560204, 0.7125954280732254],
  [1, -2, 1, -1.9891696736297957, 0.9891990357870394],
];
/** Length of the window of the momentary loudness, in seconds. */
const WINDOW = 0.4;

function filtered(samples, [b0, b1, b2, a1, a2]) {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Highest momentary loudness in LUFS of mono samples at 44.1 kHz; a shorter sound counts as followed by silence. */
export function loudnessOf(samples, rate) {
  const window = Math.round(WINDOW * rate);
  const weighted = K_WEIGHTING.reduce(filtered, samples);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < weighted.length; i++) {
    sum += weighted[i] ** 2 - (i >= window ? weighted[i - window] ** 2 : 0);
    most = Math.max(most, sum);
  }
  return -0.691 + 10 * Math.log10(most / window);
}
