import type { TableNow } from '../store/table.ts';
import { type WorthPart, worthAccountOf } from '../store/worth.ts';
import { formatChange, formatKnown } from '../text/format.ts';
import { worthWord } from '../text/worthWord.ts';
import { BasisLine } from './Basis.tsx';
import { Sheet } from './Sheet.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** One good's line of the account: its worth to both, and the gauges on which that depends. */
function Part({ part }: { readonly part: WorthPart }) {
  const { game, speech } = useLaterScene();
  const { language, text, level } = speech;
  const needs = part.needs.map((index) => {
    const gauge = level.gauges[index];
    const known = game.view.gauges[index];
    if (!gauge || !known || known.kind === 'unknown') return text.gauges[gauge?.id ?? '']?.name ?? '';
    const amount = formatKnown(language, known, gauge.decimals, text.units[gauge.unit] ?? '');
    return `${text.gauges[gauge.id]?.name}: ${amount}`;
  });
  return (
    <tr>
      <th scope="row">
        {text.goods?.[part.id]?.name}
        {needs.length > 0 && <span class="small">{needs.join(' · ')}</span>}
        <BasisLine basis={part.basis} />
      </th>
      <td>{formatChange(language, part.mine, 1)}</td>
      <td>{formatChange(language, part.theirs, 1)}</td>
    </tr>
  );
}

/** Why the offer is worth what it is: good by good, less what each side has without a deal. */
function Account() {
  const { game, speech, ui } = useLaterScene();
  const account = worthAccountOf(game);
  if (!account) return null;
  const { language } = speech;
  const { parts, none } = account;
  const total = (pick: (part: WorthPart) => number, without: number): string =>
    formatChange(language, parts.reduce((sum, part) => sum + pick(part), 0) - without, 1);
  const lying = parts.filter(({ mine, theirs }) => mine !== 0 || theirs !== 0);
  return (
    <>
      <p>{ui.worthNote}</p>
      <table class="account">
        <thead>
          <tr>
            <td />
            <th scope="col">{ui.worthMine}</th>
            <th scope="col">{ui.worthTheirs}</th>
          </tr>
        </thead>
        <tbody>
          {lying.map((part) => (
            <Part key={part.id} part={part} />
          ))}
          <tr>
            <th scope="row">{ui.worthNone}</th>
            <td>{formatChange(language, -none[0], 1)}</td>
            <td>{formatChange(language, -none[1], 1)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{ui.worthGain}</th>
            <td>{total(({ mine }) => mine, none[0])}</td>
            <td>{total(({ theirs }) => theirs, none[1])}</td>
          </tr>
        </tfoot>
      </table>
      <p class="small">{ui.worthGuess}</p>
    </>
  );
}

/** What the offer on the table is worth to each side, as a bar around zero and in words; opens the account behind it. */
export function Worth({ table }: { readonly table: TableNow }) {
  const { speech, ui } = useLaterScene();
  const [, theirs = ''] = table.sides.map((actor) => speech.text.actors[actor] ?? actor);
  const isEmpty = table.stacks.every(({ steps }) => steps === 0);
  const line = (label: string, gain: number) => (
    <p class="worth-line">
      <span>{label}</span>
      <span class="worth-bar" aria-hidden="true">
        <i
          class={gain < 0 ? 'less' : 'more'}
          style={{ width: `${isEmpty ? 0 : Math.min(50, Math.abs(gain) * 2.2)}%` }}
        />
      </span>
      <b>{isEmpty ? ui.worthEmpty : worthWord(ui.worthWords, gain)}</b>
    </p>
  );
  return (
    <section class="worth" aria-label={ui.worth}>
      <div>
        {line(ui.worthToUs, table.gain[0])}
        {line(ui.worthToThem(theirs), table.gain[1])}
      </div>
      <Sheet id="why-worth" label={ui.why} title={ui.worth} kind="link">
        <Account />
      </Sheet>
    </section>
  );
}
