import type { Decision } from '../types.ts';

/** A decision that cannot be made here; names the level, the decision point and what was tried. */
export class DecisionError extends Error {
  constructor(level: string, point: string, decision: Decision) {
    super(`${level}, decision "${point}": not possible here: ${JSON.stringify(decision)}`);
    this.name = 'DecisionError';
  }
}
