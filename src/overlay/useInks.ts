import { useEffect, useState } from 'preact/hooks';
import { DAY, type Inks, NIGHT } from './endingInks.ts';
import { useLaterScene } from './useLaterScene.ts';

/** The inks of the edition that is read. While the page is printed it is day. */
export function useInks(): Inks {
  const { screen } = useLaterScene();
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinted(true);
    const end = (): void => setPrinted(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return screen.isDark && !isPrinted ? NIGHT : DAY;
}
