import type { FeltTie as Felt } from '../engine/alliance.ts';
import type { PartnerNow } from '../store/web.ts';
import { BasisLine } from './Basis.tsx';
import { Sheet } from './Sheet.tsx';
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
      <table class="account">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.now}</th>
            <th scope="col">{words.most}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{words.felt[part][0]}</th>
              <td>{points(felt[part])}</td>
              <td>{points(most[part])}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
  const { ui, words, points } = useAlignScene();
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
      <Sheet
        id="why-tie"
        title={words.whyTie.title}
        kind="ask"
        label={
          <>
            <span class="unseen">{ui.why}</span>
            <span class="why" aria-hidden="true">
              ?
            </span>
          </>
        }
      >
        <Account felt={felt} most={most} basis={basis} />
      </Sheet>
    </div>
  );
}
