import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { AlignPoint } from '../engine/types.ts';
import { type AlignNow, alignOf } from '../store/web.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { Forecast } from './Forecast.tsx';
import { PactRow } from './PactRow.tsx';
import { PartnerRow } from './PartnerRow.tsx';
import { Situation } from './Situation.tsx';
import { SpiralLines } from './SpiralLines.tsx';
import { useAlignScene } from './useAlignScene.ts';
import { useOpenRow } from './useOpenRow.ts';
import { WholeWeb } from './WholeWeb.tsx';

/** The most that any tie means in any part: the length of all bars. */
const scaleOf = ({ partners }: AlignNow): number =>
  Math.max(1, ...partners.flatMap(({ most }) => (most ? Object.values(most) : [])));

/** The seat's ties and the pacts it can propose, one of them open. */
function Rows({ now, list }: { readonly now: AlignNow; readonly list: RefObject<HTMLUListElement | null> }) {
  const { words } = useAlignScene();
  const { partner: facing, pact: openPact, press } = useOpenRow(list);
  const isOpen = facing !== null || openPact !== null;
  const scale = scaleOf(now);
  return (
    <section class="web-rows" aria-labelledby="ties-title">
      <h3 id="ties-title">{words.ties}</h3>
      <p class="small">{words.estimate}</p>
      <ul ref={list}>
        {now.partners.map((partner, i) => (
          <PartnerRow
            key={partner.partner}
            partner={partner}
            scale={scale}
            isOpen={facing === partner.partner}
            number={isOpen ? undefined : i + 1}
            onPress={() => press({ partner: partner.partner })}
          />
        ))}
        {now.pacts.map((pact, i) => (
          <PactRow
            key={pact.option}
            pact={pact}
            isOpen={openPact === pact.pact}
            number={isOpen ? undefined : now.partners.length + i + 1}
            onPress={() => press({ pact: pact.pact })}
          />
        ))}
      </ul>
    </section>
  );
}

/** A decision at the web: partners with their ties, one of them open to what can be done; pacts; the web around it. */
export function AlignCard({ point }: { readonly point: AlignPoint }) {
  const { game, speech, words } = useAlignScene();
  const now = alignOf(game);
  const list = useRef<HTMLUListElement>(null);
  return (
    <article data-card={point.id} aria-labelledby="card-title">
      <Situation words={speech.text.decisions[point.id]} />
      {now && <Rows now={now} list={list} />}
      <SpiralLines />
      <WholeWeb />
      <Forecast />
      <CardFoot point={point} />
      <DecideCue
        options={list}
        card={`${game.decisions.length} ${point.id}`}
        name={words.ties}
        isLong={game.facing !== null}
      />
    </article>
  );
}
