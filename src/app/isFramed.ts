/** Does the page stand in somebody else's? */
export const isFramed = (): boolean => globalThis.parent !== undefined && globalThis.parent !== globalThis.window;
