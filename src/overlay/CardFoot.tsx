import type { DecisionPoint } from '../engine/types.ts';
import { BackButton } from './BackButton.tsx';
import { Evidence } from './Evidence.tsx';
import { Sources } from './Sources.tsx';

/** Below every decision: how sure its card is, its sources, and the way back. */
export function CardFoot({ point }: { readonly point: DecisionPoint }) {
  return (
    <footer class="foot">
      <Evidence label={point.evidence} />
      <Sources id={point.id} facts={point.facts} />
      <BackButton />
    </footer>
  );
}
