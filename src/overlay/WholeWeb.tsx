import { type WebNode, type WebTie, webOf } from '../store/web.ts';
import { formatChange, formatRange } from '../text/format.ts';
import { SeatMark } from './SeatMark.tsx';
import { Treaty } from './Treaty.tsx';
import { useAlignScene } from './useAlignScene.ts';
import { Signs } from './webSigns.tsx';

/** A change, or a dash that stands for none. */
function By({ value }: { readonly value: number }) {
  const { speech } = useAlignScene();
  return <td>{Math.round(value) === 0 ? '–' : formatChange(speech.language, Math.round(value), 0)}</td>;
}

function TieRow({ tie: { ends, strength, by, isBound, isOwn } }: { readonly tie: WebTie }) {
  const { name, points } = useAlignScene();
  return (
    <tr class={isOwn ? 'own' : ''}>
      <th scope="row">
        {name(ends[0])} – {name(ends[1])} {isBound && <Treaty />}
      </th>
      <td>{points(strength)}</td>
      <By value={by} />
    </tr>
  );
}

function WatcherRow({ node: { actor, isHeld, fear, hasAnswered } }: { readonly node: WebNode }) {
  const { words, name, points } = useAlignScene();
  if (!fear) return null;
  return (
    <tr class={isHeld ? 'own' : ''}>
      <th scope="row">
        <SeatMark actor={actor} /> {name(actor)}
        {hasAnswered && <span class="small">{words.hasAnswered}</span>}
      </th>
      <td>{formatRange(points(fear.low), points(fear.high))}</td>
      <By value={fear.by} />
    </tr>
  );
}

interface TableHeadProps {
  readonly of: string;
  readonly value: string;
}

function TableHead({ of, value }: TableHeadProps) {
  const { words } = useAlignScene();
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col">{value}</th>
        <th scope="col">{words.change}</th>
      </tr>
    </thead>
  );
}

/** What the signs of the picture mean. */
function Legend() {
  const { words } = useAlignScene();
  return (
    <ul class="legend">
      <Signs signs={words.legend} width={26} />
    </ul>
  );
}

/** Everything that the canvas shows, as lists: all ties, and who reads them with what fear. */
export function WholeWeb() {
  const { game, words } = useAlignScene();
  const web = webOf(game);
  if (!web) return null;
  const watchers = web.nodes.filter(({ fear }) => fear);
  return (
    <details class="more whole-web">
      <summary>{words.whole}</summary>
      <Legend />
      <table class="account">
        <TableHead of={words.tie} value={words.power} />
        <tbody>
          {web.ties.map((tie) => (
            <TieRow key={tie.tie} tie={tie} />
          ))}
        </tbody>
      </table>
      {watchers.length > 0 && (
        <table class="account">
          <TableHead of={words.watchers} value={words.fear} />
          <tbody>
            {watchers.map((node) => (
              <WatcherRow key={node.actor} node={node} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
