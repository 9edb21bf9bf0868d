/**
 * A short fingerprint (FNV-1a, 32 bits, hexadecimal) of any plain data. Two machines that compute the same run print the
 * same one: numbers are written by JSON in their shortest exact form, which the language fixes.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
