// Sound as files: shared by what makes cues and music.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where finished sounds go. */
export const target = fileURLToPath(new URL('../audio/', import.meta.url));

/** Mono samples (-1 to 1) as a WAV file of 16 bits. */
export function wavOf(samples, rate) {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(rate, 24);
  data.writeUInt32LE(rate * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    data.writeInt16LE(Math.round(sample * 32767), 44 + 2 * i);
  });
  return data;
}

const EXACT = ['-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** Encodes a WAV file into `assets/audio`. @throws where ffmpeg is missing or fails */
export function encode(wav, file, options) {
  const done = spawnSync(
    'ffmpeg',
    // Bit-exact: no date, no random number of the file; made again it is the same file.
    [...['-y', '-loglevel', 'error', '-i', wav, '-map_metadata', '-1'], ...options, ...EXACT, join(target, file)],
    { stdio: 'inherit' },
  );
  if (done.status !== 0) throw new Error(`ffmpeg could not make ${file}; is it installed?`);
}
