import type { Evidence as Label } from '../engine/types.ts';
import type { Language } from '../level/levelText.ts';
import { UI } from '../text/ui.ts';
import { EVIDENCE_STRENGTH } from './evidenceStrength.ts';
import { useScene } from './Session.ts';

/** How sure a statement is: a word, and as many filled dots as it is sure. */
export function EvidenceLabel({ label, language }: { readonly label: Label; readonly language: Language }) {
  const filled = EVIDENCE_STRENGTH[label];
  return (
    <span class={`evidence ${label}`}>
      <svg viewBox="0 0 46 10" width="46" height="10" aria-hidden="true">
        {[0, 1, 2, 3].map((i) => (
          <circle key={i} cx={5 + 12 * i} cy="5" r="4" class={i < filled ? 'full' : ''} />
        ))}
      </svg>
      {UI[language].evidence[label]}
    </span>
  );
}

/** The same in the language that is read. */
export const Evidence = ({ label }: { readonly label: Label }) => (
  <EvidenceLabel label={label} language={useScene().screen.language} />
);
