import type { Basis } from '../engine/types.ts';
import { useScene } from './Session.ts';

/** What a number rests on: fact ids, or the word assumption. */
export function BasisLine({ basis }: { readonly basis: Basis }) {
  const { ui } = useScene();
  return (
    <span class="basis">
      {basis.assumption && <span title={ui.assumptionNote}>{ui.assumption}</span>}
      {basis.facts.map((fact) => (
        <span key={fact} class="fact-id">
          {fact}
        </span>
      ))}
    </span>
  );
}
