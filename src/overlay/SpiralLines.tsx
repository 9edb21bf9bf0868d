import { type SpiralNow, spiralsOf } from '../store/web.ts';
import { BasisLine } from './Basis.tsx';
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
      now: known ? points((known.low + known.high) / 2) : '',
      rest: rest ? points(rest[i] ?? 0) : '–',
    };
  });
  const [one, other] = sides;
  return (
    <div class="spiral">
      <span>{rest && one && other ? words.rest(one.name, one.rest, other.name, other.rest) : words.noRest}</span>{' '}
      <Sheet id={`why-${spiral}`} label={ui.why} title={words.whySpiral.title} kind="link">
        {words.whySpiral.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <table class="account">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.now}</th>
              <th scope="col">{words.whySpiral.rest}</th>
            </tr>
          </thead>
          <tbody>
            {sides.map(({ id, name, now, rest: at }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{now}</td>
                <td>{at}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
