import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store/gameStore.ts';

/** The present state of a store; the component is drawn again whenever it changes. */
export function useStore<S>(store: Store<S>): S {
  const [state, setState] = useState(store.getState());
  useEffect(() => {
    setState(store.getState());
    return store.subscribe(setState);
  }, [store]);
  return state;
}
