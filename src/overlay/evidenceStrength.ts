import type { Evidence } from '../engine/types.ts';

/** Filled dots (of four) per evidence label. */
export const EVIDENCE_STRENGTH: Readonly<Record<Evidence, number>> = {
  confirmed: 4,
  reported_by_several: 3,
  claimed_by_one_side: 2,
  expert_opinion: 1,
  speculation: 0,
};
