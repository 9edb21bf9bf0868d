// Makes assets/audio/music: two layers of two minutes, a lighter and a darker one, played together and mixed by the game. Pure
// synthesis from music-score.mjs, no samples. Each layer is written on a ring, so that its end runs into its beginning; in
// the file both ends are played on for a moment, so that a loop of exactly two minutes has no seam wherever a codec puts its
// padding. Encoding needs ffmpeg. Run: node assets/make/music.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, target, wavOf } from './audio-files.mjs';
import { BARS, BEATS_PER_MINUTE, darkNotes, lightNotes } from './music-score.mjs';

const RATE = 44_100;
const SECONDS = (BARS * 4 * 60) / BEATS_PER_MINUTE;
const LENGTH = Math.round(SECONDS * RATE);
/** What is played on before and after each layer, in seconds. */
const MARGIN = 1;
/** Loudest sample of each layer: together they stay well below the cues. */
const PEAK = { light: 0.42, dark: 0.3 };

const frequency = (pitch) => 440 * 2 ** ((pitch - 69) / 12);
const sampleAt = (beat) => Math.round(((beat * 60) / BEATS_PER_MINUTE) * RATE);

/** Adds a sound to a ring, from a sample on. */
function add(ring, start, seconds, at) {
  const count = Math.round(seconds * RATE);
  for (let i = 0; i < count; i++) ring[(start + i) % LENGTH] += at(i / RATE, i / count);
}

/** A felted hammer on strings: partials a little sharp, the high ones soon gone. */
function piano(ring, { beat, pitch, length, strength }) {
  const base = frequency(pitch);
  const seconds = Math.min(6, (length * 60) / BEATS_PER_MINUTE + 2.4);
  const release = (length * 60) / BEATS_PER_MINUTE;
  const partials = [1, 2, 3, 4, 5].map((n) => {
    const at = base * n * Math.sqrt(1 + 0.00018 * n * n);
    return {
      step: 2 * Math.PI * at,
      level: (strength * 0.9 ** n) / n ** 1.9,
      decay: 2.6 / (1 + base / 500) / n ** 0.75,
    };
  });
  add(ring, sampleAt(beat), seconds, (t, part) => {
    const attack = Math.min(1, t / 0.014);
    const damp = t > release ? Math.exp(-(t - release) / 0.5) : 1;
    const end = Math.min(1, (1 - part) * 20);
    let sum = 0;
    for (const { step, level, decay } of partials) sum += level * Math.sin(step * t) * Math.exp(-t / decay);
    return sum * attack * damp * end;
  });
}

/** Two bowed strings a hair apart, swelling and sinking. */
function bowed(ring, { beat, pitch, length, strength }) {
  const seconds = (length * 60) / BEATS_PER_MINUTE;
  const base = frequency(pitch);
  add(ring, sampleAt(beat), seconds, (t, part) => {
    const swell = Math.sin(Math.PI * part) ** 1.4;
    const sway = 1 + 0.0012 * Math.sin(2 * Math.PI * 4.3 * t);
    let sum = 0;
    for (let n = 1; n <= 7; n++) {
      const level = (strength * 0.5) / n ** 1.5;
      sum += level * Math.sin(2 * Math.PI * base * sway * n * t);
      sum += level * Math.sin(2 * Math.PI * base * 1.0031 * n * t + n);
    }
    return sum * swell * 0.5;
  });
}

/** A knock on a table's edge, a room away. */
function knock(ring, { beat, pitch, strength }) {
  const base = frequency(pitch) * 2;
  add(ring, sampleAt(beat), 0.4, (t) => {
    const body = Math.sin(2 * Math.PI * base * t) * Math.exp(-t / 0.05);
    const click = Math.sin(2 * Math.PI * base * 2.76 * t) * Math.exp(-t / 0.016);
    return strength * (0.7 * body + 0.3 * click) * Math.min(1, t / 0.003);
  });
}

/** A room: four combs and two all-passes after Schroeder. On a ring it is run twice, so that it has always been there. */
function room(ring, wet) {
  const combs = [1557, 1617, 1491, 1422].map((size) => ({ line: new Float64Array(size), at: 0, low: 0 }));
  const passes = [556, 225].map((size) => ({ line: new Float64Array(size), at: 0 }));
  const out = new Float64Array(LENGTH);
  for (let lap = 0; lap < 2; lap++) {
    for (let i = 0; i < LENGTH; i++) {
      let sum = 0;
      for (const comb of combs) {
        const heard = comb.line[comb.at];
        comb.low += (heard - comb.low) * 0.42;
        comb.line[comb.at] = ring[i] + comb.low * 0.86;
        comb.at = (comb.at + 1) % comb.line.length;
        sum += heard;
      }
      sum /= 4;
      for (const pass of passes) {
        const heard = pass.line[pass.at];
        const into = sum + heard * 0.5;
        pass.line[pass.at] = into;
        pass.at = (pass.at + 1) % pass.line.length;
        sum = heard - into * 0.5;
      }
      if (lap === 1) out[i] = ring[i] + wet * sum;
    }
  }
  return out;
}

function scaled(ring, peak) {
  const most = ring.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return ring.map((value) => (value / most) * peak);
}

function light() {
  const ring = new Float64Array(LENGTH);
  for (const note of lightNotes()) piano(ring, note);
  return scaled(room(ring, 0.5), PEAK.light);
}

function dark() {
  const ring = new Float64Array(LENGTH);
  const { drone, wood } = darkNotes();
  for (const note of drone) bowed(ring, note);
  for (const note of wood) knock(ring, note);
  return scaled(room(ring, 0.6), PEAK.dark);
}

/** A ring as it is played: its last second, all of it, its first second. */
function unrolled(ring) {
  const margin = MARGIN * RATE;
  return [...ring.slice(-margin), ...ring, ...ring.slice(0, margin)];
}

const layers = { light: light(), dark: dark() };
const sprite = {};
const all = [];
for (const [name, ring] of Object.entries(layers)) {
  sprite[name] = [Math.round((all.length / RATE + MARGIN) * 1000), Math.round(SECONDS * 1000)];
  for (const sample of unrolled(ring)) all.push(sample);
}
const folder = mkdtempSync(join(tmpdir(), 'music-'));
writeFileSync(join(folder, 'music.wav'), wavOf(all, RATE));
encode(join(folder, 'music.wav'), 'music.webm', ['-c:a', 'libopus', '-b:a', '20k', '-application', 'audio']);
encode(join(folder, 'music.wav'), 'music.mp3', ['-c:a', 'libmp3lame', '-b:a', '40k']);
const lines = Object.entries(sprite).map(([name, [start, length]]) => `  "${name}": [${start}, ${length}]`);
writeFileSync(join(target, 'music.json'), `{\n${lines.join(',\n')}\n}\n`);
rmSync(folder, { recursive: true });
