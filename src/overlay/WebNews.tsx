import { type PartyAnswer, type Reaction, webNewsOf } from '../store/webNews.ts';
import { causeSentence } from '../text/sentence.ts';
import { Ask } from './Ask.tsx';
import { Chain } from './Chain.tsx';
import { Change } from './Change.tsx';
import { SeatMark } from './SeatMark.tsx';
import { useAlignScene } from './useAlignScene.ts';

/** Ties that a slip names; all stand in the whole web. */
const MOST_TIES = 3;

/** Whether a party signed, and what stood against what for it. */
function Signer({ party }: { readonly party: PartyAnswer }) {
  const { game, words, name, points } = useAlignScene();
  const { actor, security, autonomy, hasSigned, isSurprise } = party;
  const isOurs = game.level.actors[game.level.seats[game.seat]?.actor ?? -1]?.id === actor;
  const said = isSurprise ? words.surprise : words.signed;
  return (
    <li class="signer">
      <SeatMark actor={actor} />
      <p>{said[hasSigned ? 1 : 0](isOurs ? words.ourStaff : name(actor), points(security), points(autonomy))}</p>
    </li>
  );
}

/** What became of the pacts that were proposed: who signed, who did not, and why. */
export function PactNews() {
  const { game, speech } = useAlignScene();
  return (
    <>
      {webNewsOf(game).pacts.map(({ pact, cause, parties }) => (
        <div key={pact} class="pact-news">
          <ul>
            {parties.map((party) => (
              <Signer key={party.actor} party={party} />
            ))}
          </ul>
          <p class="outcome">{causeSentence(speech, cause)}</p>
        </div>
      ))}
    </>
  );
}

/** What a watcher had read: the numbers that frightened it, or in general where none of them can be seen. */
function HadRead({ reaction: { read, reading, fear } }: { readonly reaction: Reaction }) {
  const { game, speech, words, points } = useAlignScene();
  const seen = [
    ...read.map(({ gauge, from, to }) => {
      const { id = '' } = game.level.gauges[gauge] ?? {};
      return `${speech.text.gauges[id]?.name ?? id} ${points(from)}\u00a0→\u00a0${points(to)}`;
    }),
    ...(fear ? [`${words.fear} ${points(fear.from)}\u00a0→\u00a0${points(fear.to)}`] : []),
  ];
  return (
    <p class="small">
      {words.hadRead} {read.length > 0 ? `${seen.join(', ')}.` : causeSentence(speech, reading)}
    </p>
  );
}

/** An answer to what was read: what was done, what had been read, and the chain that leads there. */
function ReactionLine({ reaction }: { readonly reaction: Reaction }) {
  const { speech } = useAlignScene();
  const { actor, cause, chain } = reaction;
  return (
    <li class="answer reaction">
      <SeatMark actor={actor} />
      <div>
        <p class="answered">{causeSentence(speech, cause)}</p>
        <HadRead reaction={reaction} />
      </div>
      <Ask id={`why-answer-${chain.at(-1)?.entry}`} title={causeSentence(speech, cause)}>
        <Chain entries={chain} />
      </Ask>
    </li>
  );
}

/** What moved in the web: the ties, and who answered what it had read. */
export function WebNews() {
  const { game, words } = useAlignScene();
  const { ties, reactions } = webNewsOf(game);
  if (ties.length === 0 && reactions.length === 0) return null;
  return (
    <section class="web-news" aria-labelledby="web-news-title">
      <h3 id="web-news-title">{words.moved}</h3>
      {ties.length > 0 && (
        <ul class="changes">
          {ties.slice(0, MOST_TIES).map((change) => (
            <Change key={change.gauge} change={change} />
          ))}
        </ul>
      )}
      {reactions.length > 0 && (
        <ul>
          {reactions.map((reaction) => (
            <ReactionLine key={reaction.actor + reaction.chain.at(-1)?.entry} reaction={reaction} />
          ))}
        </ul>
      )}
    </section>
  );
}
