import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a built file as a server would send it: text in brotli, what is compressed already as it is. */
export function sentBytes(site: string, file: string): number {
  const data = readFileSync(join(site, file));
  if (/\.(woff2|webm|mp3|png|jpg)$/.test(file)) return data.length;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}

/** What must have come before the first decision: the page, and every script and style that it names itself. */
export function firstDownload(site: string): readonly string[] {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  return ['index.html', ...[...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)];
}
