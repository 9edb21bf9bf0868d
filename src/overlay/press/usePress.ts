import { useEffect, useState } from 'preact/hooks';

/** Draws press pictures. */
export type Press = typeof import('./PressPicture.tsx');

/** Fetches whoever draws press pictures; null where that cannot be had. Everything can be read without. */
export const fetchPress = (): Promise<Press | null> => import('./PressPicture.tsx').catch(() => null);

/** Whoever draws press pictures, once there. */
export function usePress(): Press | null {
  const [press, setPress] = useState<Press | null>(null);
  useEffect(() => {
    let isLeft = false;
    fetchPress().then((found) => !isLeft && setPress(found));
    return () => {
      isLeft = true;
    };
  }, []);
  return press;
}
