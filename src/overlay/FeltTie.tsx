import type { FeltTie as Felt } from '../engine/alliance.ts';
import type { PartnerNow } from '../store/web.ts';
import { Ask } from './Ask.tsx';
import { BasisLine } from './Basis.tsx';
import { PairTable } from './PairTable.tsx';
import { useAlignScene } from './useAlignScene.ts';

/** In the order of reading: what it brings and costs, then the two fears. */
const PARTS = ['security', 'autonomy', 'abandonment', 'entrapment'] as const;

/** Why a tie protects and binds, and how the numbers come about. */
function Account({ felt, most, basis }: Pick<PartnerNow, 'basis'> & { readonly felt: Felt; readonly most: Felt }) {
  const { words, points } = useAlignScene();
  return (
    <>
      {words.whyTie.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <PairTable
        heads={[words.now, words.most]}
        rows={PARTS.map((part) => ({
          id: part,
          name: words.felt[part][0],
          values: [points(felt[part]), points(most[part])],
        }))}
      />
      <p class="small">{words.whyTie.scale}</p>
      {basis && <BasisLine basis={basis} />}
    </>
  );
}

interface FeltTieProps {
  readonly partner: PartnerNow;
  /** All bars of the card are drawn on one scale, of this length. */
  readonly scale: number;
}

/** What a tie means to the held seat: four numbers with bars, and why. */
export function FeltTie({ partner: { felt, most, basis }, scale }: FeltTieProps) {
  const { words, points } = useAlignScene();
  if (!felt || !most) return null;
  return (
    <div class="felt">
      <dl>
        {PARTS.map((part) => (
          <div key={part} class={`felt-${part}`}>
            <dt>{words.felt[part][0]}</dt>
            <dd>
              <span class="felt-bar" aria-hidden="true">
                <i style={{ width: `${(felt[part] / scale) * 100}%` }} />
              </span>
              <b class="numbers">{points(felt[part])}</b>
            </dd>
          </div>
        ))}
      </dl>
      <Ask id="why-tie" title={words.whyTie.title}>
        <Account felt={felt} most={most} basis={basis} />
      </Ask>
    </div>
  );
}
