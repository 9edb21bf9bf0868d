import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Basis } from '../engine/types.ts';
import { useScene } from './Session.ts';
import { Leaf } from './Sheet.tsx';
import { FactList, useFacts } from './Sources.tsx';

/** Inside of a dialog only what lies in it can be opened: it has a sheet of its own. */
export const LeafContext = createContext('basis');

function Tag({ basis, label }: { readonly basis: string; readonly label: string }) {
  const { session } = useScene();
  const leaf = useContext(LeafContext);
  const kind = basis === 'assumption' ? 'assumption' : 'fact-id';
  return (
    <button
      type="button"
      class={kind}
      popovertarget={leaf}
      onClick={() => session.screen.setState({ shownBasis: basis })}
    >
      {label}
    </button>
  );
}

/** What a number rests on: fact ids, or the word assumption; each opens what stands behind it. */
export function BasisLine({ basis }: { readonly basis: Basis }) {
  const { ui } = useScene();
  return (
    <span class="basis">
      {basis.assumption && <Tag basis="assumption" label={ui.assumption} />}
      {basis.facts.map((fact) => (
        <Tag key={fact} basis={fact} label={fact} />
      ))}
    </span>
  );
}

/** The sheet that all those tags open: one on the page, filled by the tag that was pressed last. */
export function BasisLeaf() {
  const id = useContext(LeafContext);
  const { session, screen, ui } = useScene();
  const { facts, load } = useFacts();
  const shown = screen.shownBasis ?? 'assumption';
  const isAssumption = shown === 'assumption';
  return (
    <Leaf id={id} title={isAssumption ? ui.assumptionTitle : ui.factTitle(shown)} onOpen={load}>
      {isAssumption ? (
        <>
          <p>{ui.assumptionText}</p>
          {!screen.isModelOpen && (
            <button type="button" class="plain" onClick={() => session.actions.openModel(true)}>
              {ui.model}
            </button>
          )}
        </>
      ) : (
        <FactList ids={[shown]} facts={facts} />
      )}
    </Leaf>
  );
}
