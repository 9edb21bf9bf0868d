import { type SpiralNow, spiralsOf } from '../store/web.ts';
import { BasisLine } from './Basis.tsx';
import { PairTable } from './PairTable.tsx';
import { Sheet } from './Sheet.tsx';
import { useAlignScene } from './useAlignScene.ts';

/** Two sides that arm: where they come to rest if nothing else happens, and why. */
function SpiralLine({ spiral: { spiral, gauges, rest } }: { readonly spiral: SpiralNow }) {
  const { game, speech, ui, words, points } = useAlignScene();
  const basis = game.level.spirals.find(({ id }) => id === spiral)?.basis;
  const sides = gauges.map((index, i) => {
    const { id = '' } = game.level.gauges[index] ?? {};
    const known = game.view.gauges[index];
    return {
      id,
      name: speech.text.gauges[id]?.name ?? id,
      values: [known ? points((known.low + known.high) / 2) : '', rest ? points(rest[i] ?? 0) : '–'] as const,
    };
  });
  const [one, other] = sides;
  return (
    <div class="spiral">
      <span>
        {rest && one && other ? words.rest(one.name, one.values[1], other.name, other.values[1]) : words.noRest}
      </span>{' '}
      <Sheet id={`why-${spiral}`} label={ui.why} title={words.whySpiral.title} kind="link">
        {words.whySpiral.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <PairTable heads={[words.now, words.whySpiral.rest]} rows={sides} />
        {basis && <BasisLine basis={basis} />}
      </Sheet>
    </div>
  );
}

/** Where the arming of the level's pairs leads. */
export function SpiralLines() {
  const { game } = useAlignScene();
  return (
    <>
      {spiralsOf(game).map((spiral) => (
        <SpiralLine key={spiral.spiral} spiral={spiral} />
      ))}
    </>
  );
}
