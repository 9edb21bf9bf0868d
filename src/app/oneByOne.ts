/**
 * Gives what does things one after the other, each when the one before is done. Where one fails, it fails with that, and so
 * does everything after it, undone.
 */
export function oneByOne(): (act: () => void | Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (act) => {
    last = last.then(act);
    return last;
  };
}
