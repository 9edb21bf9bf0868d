// Makes assets/audio: eight short cues in one sprite. Pure synthesis by this file, with a seeded noise, no samples: the
// sounds are ours from the first number on. Encoding needs ffmpeg. Run: node assets/make/sound.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, target, wavOf } from './audio-files.mjs';
import { loudnessOf } from './sound-loudness.mjs';

const RATE = 44_100;
/** Silence between two cues, in seconds: a player that stops a little late must not catch the next one. */
const GAP = 0.35;
/** Silence inside a cue before its sound, in seconds: what a codec smears ahead of a stroke is not cut into a click. */
const LEAD = 0.012;
/** All cues are equally loud, in LUFS, unless a short one would have to be higher than the peak for it. */
const LOUDNESS = -20;
const PEAK = 0.72;

/** Seeded white noise, -1 to 1. */
function noiseOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
}

/** A rise of `attack` seconds, then a fall with time constant `decay`. */
const envelope = (t, attack, decay) => (t < 0 ? 0 : t < attack ? t / attack : Math.exp(-(t - attack) / decay));

/** A struck tone: partials as [ratio, level, decay in seconds]. */
const struck = (t, pitch, partials) =>
  partials.reduce(
    (sum, [ratio, level, decay]) => sum + level * Math.sin(2 * Math.PI * pitch * ratio * t) * envelope(t, 0.002, decay),
    0,
  );

/** Noise through a one-pole low pass and high pass, with a shape over time. */
function brushed(seconds, seed, low, high, shape) {
  const noise = noiseOf(seed);
  let smooth = 0;
  let rest = 0;
  return Array.from({ length: Math.round(seconds * RATE) }, (_, i) => {
    const t = i / RATE;
    smooth += (noise() - smooth) * low;
    rest += (smooth - rest) * high;
    return (smooth - rest) * shape(t);
  });
}

const toned = (seconds, at) => Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));
const mix = (...voices) =>
  Array.from({ length: Math.max(...voices.map((v) => v.length)) }, (_, i) =>
    voices.reduce((sum, v) => sum + (v[i] ?? 0), 0),
  );

const WOOD = [
  [1, 0.7, 0.045],
  [2.76, 0.3, 0.02],
  [5.4, 0.12, 0.01],
];
const BELL = [
  [1, 0.6, 0.55],
  [2.01, 0.3, 0.35],
  [2.99, 0.14, 0.22],
  [4.2, 0.07, 0.12],
];
const knock = (seconds, pitch, delay) => toned(seconds, (t) => (t < delay ? 0 : struck(t - delay, pitch, WOOD)));

const CUES = {
  paper: brushed(0.34, 11, 0.6, 0.12, (t) => 0.9 * envelope(t, 0.09, 0.07) * (0.7 + 0.3 * Math.sin(90 * t))),
  counter: mix(
    knock(0.2, 520, 0),
    brushed(0.2, 12, 0.5, 0.2, (t) => 0.25 * envelope(t, 0.001, 0.012)),
  ),
  stamp: mix(
    toned(0.3, (t) => 0.9 * Math.sin(2 * Math.PI * (95 - 60 * t) * t) * envelope(t, 0.004, 0.06)),
    brushed(0.3, 13, 0.35, 0.1, (t) => 0.6 * envelope(t, 0.002, 0.03)),
  ),
  rail: mix(
    knock(0.7, 210, 0),
    knock(0.7, 190, 0.13),
    brushed(0.7, 14, 0.2, 0.05, (t) => 0.5 * (envelope(t, 0.003, 0.05) + envelope(t - 0.13, 0.003, 0.05))),
  ),
  telex: brushed(0.62, 15, 0.8, 0.4, (t) => 0.7 * envelope((t % 0.062) - 0.002, 0.002, 0.007) * envelope(t, 0.01, 0.6)),
  accept: mix(knock(0.5, 392, 0), knock(0.5, 523, 0.14)),
  leave: mix(
    brushed(0.7, 16, 0.12, 0.03, (t) => 1.2 * envelope(t, 0.16, 0.16)),
    knock(0.7, 150, 0.5),
  ),
  ending: mix(
    toned(1.2, (t) => 0.8 * struck(t, 262, BELL)),
    brushed(1.2, 17, 0.5, 0.1, (t) => 0.2 * envelope(t, 0.12, 0.2)),
  ),
};

/** Brings a cue to the common loudness and lets both its ends run out in silence, so that nothing clicks. */
function finished(samples) {
  const fade = Math.round(0.02 * RATE);
  const faded = samples.map((sample, i) => sample * Math.min(1, i / 40) * Math.min(1, (samples.length - 1 - i) / fade));
  const wanted = 10 ** ((LOUDNESS - loudnessOf(faded, RATE)) / 20);
  const gain = Math.min(wanted, PEAK / Math.max(...faded.map(Math.abs)));
  return [...new Array(Math.round(LEAD * RATE)).fill(0), ...faded.map((sample) => sample * gain)];
}

const sprite = {};
const all = [];
for (const [name, raw] of Object.entries(CUES)) {
  const samples = finished(raw);
  sprite[name] = [Math.round((all.length / RATE) * 1000), Math.round((samples.length / RATE) * 1000)];
  for (const sample of samples) all.push(sample);
  for (let i = 0; i < GAP * RATE; i++) all.push(0);
}
const folder = mkdtempSync(join(tmpdir(), 'cues-'));
writeFileSync(join(folder, 'cues.wav'), wavOf(all, RATE));
encode(join(folder, 'cues.wav'), 'cues.webm', ['-c:a', 'libopus', '-b:a', '48k']);
encode(join(folder, 'cues.wav'), 'cues.mp3', ['-c:a', 'libmp3lame', '-b:a', '64k']);
const lines = Object.entries(sprite).map(([name, [start, length]]) => `  "${name}": [${start}, ${length}]`);
writeFileSync(join(target, 'cues.json'), `{\n${lines.join(',\n')}\n}\n`);
rmSync(folder, { recursive: true });
