/** Long enough for any browser to have begun the download. */
const KEPT = 60_000;

/** Hands something over as a file. In a frame that may not download nothing happens. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
