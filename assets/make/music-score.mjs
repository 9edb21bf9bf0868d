/**
 * The piece that make/music.mjs plays: slow, in D minor, 72 beats a minute, 36 bars of four: exactly two minutes. Our own, by
 * hand. Pitches as MIDI numbers, times and lengths in beats.
 */
export const BEATS_PER_MINUTE = 72;
export const BARS = 36;

/** Twelve bars of harmony as chords, lowest note first; they come three times. */
const CHORDS = [
  [38, 57, 62, 65],
  [38, 57, 62, 69],
  [34, 58, 62, 65],
  [41, 57, 60, 65],
  [36, 55, 60, 64],
  [36, 55, 60, 67],
  [43, 55, 58, 62],
  [38, 57, 62, 65],
  [34, 58, 62, 65],
  [45, 57, 60, 64],
  [38, 57, 62, 65],
  [38, 57, 62, 64],
];
/** The melody of each round of twelve bars, as [bar, beat, pitch, length, strength]. The third round remembers the first. */
const MELODIES = [
  [
    [0, 1, 69, 3, 0.8],
    [1, 2, 72, 2, 0.7],
    [2, 1, 70, 4, 0.8],
    [3, 2, 69, 2, 0.6],
    [4, 0, 67, 3, 0.75],
    [5, 2, 64, 2, 0.6],
    [6, 1, 62, 4, 0.75],
    [8, 1, 65, 2, 0.7],
    [8, 3, 67, 2, 0.7],
    [9, 1, 69, 4, 0.8],
    [10, 2, 62, 5, 0.7],
  ],
  [
    [0, 0, 74, 3, 0.8],
    [1, 0, 77, 3, 0.75],
    [2, 2, 74, 3, 0.7],
    [3, 1, 72, 3, 0.75],
    [4, 2, 76, 2, 0.7],
    [5, 0, 74, 2, 0.6],
    [5, 2, 72, 2, 0.6],
    [6, 0, 70, 4, 0.8],
    [7, 2, 69, 2, 0.6],
    [8, 0, 70, 2, 0.7],
    [8, 2, 74, 2, 0.7],
    [9, 0, 73, 4, 0.8],
    [10, 0, 74, 6, 0.8],
  ],
  [
    [1, 1, 69, 3, 0.6],
    [2, 1, 70, 3, 0.65],
    [4, 1, 67, 3, 0.6],
    [6, 1, 62, 4, 0.65],
    [9, 2, 64, 3, 0.6],
    [10, 1, 62, 6, 0.6],
  ],
];

const chordOf = (bar) => CHORDS[bar % CHORDS.length];

/** The lighter layer: a felted piano that breaks the chords, and its melody. */
export function lightNotes() {
  const notes = [];
  for (let bar = 0; bar < BARS; bar++) {
    const [bass, ...upper] = chordOf(bar);
    const round = Math.floor(bar / CHORDS.length);
    notes.push({ beat: bar * 4, pitch: bass + 12, length: 4, strength: 0.5 });
    // The hand goes up and stays there a little; in the last round it forgets every other note.
    const order = [0, 1, 2, 1, 2, 1];
    order.forEach((voice, i) => {
      if (round === 2 && i % 2 === 1) return;
      notes.push({
        beat: bar * 4 + 0.5 + i * 0.5,
        pitch: upper[voice],
        length: 2.2,
        strength: 0.26 + (i === 2 ? 0.08 : 0),
      });
    });
  }
  MELODIES.forEach((melody, round) => {
    for (const [bar, beat, pitch, length, strength] of melody)
      notes.push({ beat: (round * CHORDS.length + bar) * 4 + beat, pitch, length, strength });
  });
  return notes;
}

/** The darker layer: a bowed drone on the root and its fifth, a semitone that leans on it, and wood, as of a clock. */
export function darkNotes() {
  const drone = [];
  const wood = [];
  for (let bar = 0; bar < BARS; bar++) {
    const [bass] = chordOf(bar);
    if (bar % 2 === 0) drone.push({ beat: bar * 4, pitch: bass, length: 9, strength: 0.8 });
    if (bar % 4 === 1) drone.push({ beat: bar * 4, pitch: bass + 7, length: 8, strength: 0.4 });
    if (bar % 6 === 4) drone.push({ beat: bar * 4 + 2, pitch: 63, length: 7, strength: 0.2 });
    wood.push({ beat: bar * 4, pitch: 50, strength: 0.5 });
    wood.push({ beat: bar * 4 + 2, pitch: 45, strength: 0.3 });
    if (bar % 3 === 2) wood.push({ beat: bar * 4 + 3.5, pitch: 57, strength: 0.22 });
  }
  return { drone, wood };
}
