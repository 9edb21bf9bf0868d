import type { ComponentChildren } from 'preact';
import { type Consequences, consequencesOf, isSilent } from '../store/consequences.ts';
import type { Game } from '../store/gameStore.ts';
import { type NewsItem, newsOf, saidAtTable } from '../store/news.ts';
import { settledNow } from '../store/predictions.ts';
import { webNewsOf } from '../store/webNews.ts';
import { firstSentence } from '../text/firstSentence.ts';
import { formatShortDate } from '../text/format.ts';
import { type DecisionEntry, decisionSentence, seatName } from '../text/sentence.ts';
import { Agreed } from './Agreed.tsx';
import { Change } from './Change.tsx';
import { Estimates } from './Estimates.tsx';
import { FrontPagesNow } from './FrontPages.tsx';
import { headlineOf, NewsItems } from './NewsItems.tsx';
import { Settled } from './Settled.tsx';
import { ThreatNews } from './ThreatNews.tsx';
import { useLaterScene } from './useLaterScene.ts';
import { useMedia } from './useMedia.ts';
import { PactNews, WebNews } from './WebNews.tsx';

/** Gauges that a slip names; the others stand in the strip. */
const MOST_CHANGES = 4;

/** Where the card lies below the stage, or is low: there a long slip would push the next decision out of sight. */
const TIGHT = '(max-width: 53.74em), (max-height: 35em)';
/** A laptop: what was just pressed has room, what others did is one line until it is wanted. */
const SHORT = '(max-height: 50em)';

/** Numbers on the seat's own screen that are others now. */
function OwnChanges({ changes }: Pick<Consequences, 'changes'>) {
  return (
    <ul class="changes">
      {changes.slice(0, MOST_CHANGES).map((change) => (
        <Change key={change.gauge} change={change} />
      ))}
      <Estimates />
    </ul>
  );
}

/** The own decision, as it was taken. */
function Own({ own, isAnswered }: { readonly own: DecisionEntry; readonly isAnswered: boolean }) {
  const { speech } = useLaterScene();
  if (own.decision.kind === 'accept') return <Agreed entry={own} />;
  // A counter-offer repeats the goods: the own sentence then only takes room.
  return (
    <p class={own.decision.kind === 'propose' && isAnswered ? 'unseen' : 'did'}>{decisionSentence(speech, own)}</p>
  );
}

/** What touched the seat, then all the rest, folded. */
function Others({ own, items }: { readonly own: DecisionEntry | null; readonly items: readonly NewsItem[] }) {
  const { game, speech, ui } = useLaterScene();
  const { far, quiet } = newsOf(game);
  const day = (turn: number): string => formatShortDate(speech.language, speech.level.dates[turn - 1] ?? '');
  const isFolded = game.level.ties.length > 0 && items.filter(({ kind }) => kind === 'decision').length > 1;
  return (
    <>
      {quiet.length > 0 && <p class="small">{ui.quiet(quiet.map(day))}</p>}
      {items.length > 0 && <NewsItems items={items} before={own?.turn} own={own} isFolded={isFolded} />}
      {far.length > 0 && (
        <details class="rest">
          <summary>{ui.moreNews(far.length, day(own?.turn ?? 1))}</summary>
          <NewsItems items={far} before={own?.turn} own={own} isFolded />
        </details>
      )}
    </>
  );
}

/** All that followed in one line, until it is wanted: its headline, and how much more there is. */
function Folded({ children }: { readonly children: ComponentChildren }) {
  const { game, speech, ui } = useLaterScene();
  const { near, far, lead } = newsOf(game);
  const without = hasAgreed(game) ? ui.accepts(seatName(speech, game.seat)) : ui.webMoved;
  const rest = near.length + far.length - 1;
  return (
    <details class="all-news">
      <summary>
        <span class="lead">{lead ? firstSentence(headlineOf(speech, lead)) : without}</span>
        <span class="count">{rest > 0 ? ui.andMore(rest) : ui.showMore}</span>
      </summary>
      {children}
    </details>
  );
}

/** How much of a slip there is room for. */
interface Room {
  /** Is the card below the stage, or low? Then what was just pressed is not told again where there is something to fold. */
  readonly isLow: boolean;
  /** Is only what was said at the open table told in full? */
  readonly isTight: boolean;
  readonly isFolded: boolean;
}

function hasWebMoved(game: Game): boolean {
  return game.level.ties.length > 0 && webNewsOf(game).ties.length + webNewsOf(game).reactions.length > 0;
}

function useRoom(game: Game): Room {
  const hasTies = game.level.ties.length > 0;
  const isLow = useMedia(TIGHT);
  const isShort = useMedia(SHORT);
  // Of a web there is always much to tell.
  const isTight = isLow || isShort || hasTies;
  const { near, far } = newsOf(game);
  const others = near.filter((item) => !saidAtTable(game, item));
  // What one other did and said of it is folded where every line counts, and so is the list of what was agreed.
  const isOneSaid = (isLow || hasTies) && others[0]?.kind === 'decision';
  const isFolded = others.length + far.length > 1 || hasWebMoved(game) || isOneSaid || (isLow && hasAgreed(game));
  // One line is not worth a fold.
  return { isLow, isTight, isFolded: isTight && isFolded };
}

const hasAgreed = (game: Game): boolean => consequencesOf(game).own?.decision.kind === 'accept';

/** The slip pinned over a card: what the last decision brought, what the others did, what is reported. */
export function Slip() {
  const { game, ui } = useLaterScene();
  const hasTies = game.level.ties.length > 0;
  const { isLow, isTight, isFolded } = useRoom(game);
  const followed = consequencesOf(game);
  if (isSilent(followed)) return null;
  const { own, answers, changes } = followed;
  const { near } = newsOf(game);
  const said = near.filter((item) => saidAtTable(game, item));
  const others = near.filter((item) => !said.includes(item));
  // What was only just expected stands beside what came.
  const isSettled = settledNow(game).some(({ asked }) => asked === own);
  const isAnswered = answers.some(({ decision }) => decision.kind === 'propose');
  const ownWords = own && !isSettled && <Own own={own} isAnswered={isAnswered} />;
  const isOwnFolded = isLow && isFolded && own?.decision.kind !== 'choose';
  // Where every line counts the own decision is head enough; an answered offer is not told again, but seen on the table.
  const isHead = isLow && ownWords && !isOwnFolded && !(isAnswered && own?.decision.kind === 'propose');
  const rest = (
    <>
      {isOwnFolded && ownWords}
      <Others own={own} items={isTight ? others : near} />
      {hasTies && <WebNews />}
    </>
  );
  return (
    <section class="slip" aria-labelledby="slip-title" data-first={own ? '' : undefined} tabIndex={-1}>
      <h2 class={isHead ? 'unseen' : 'kicker'} id="slip-title">
        {own ? ui.followed : ui.before}
      </h2>
      {!isOwnFolded && ownWords}
      <OwnChanges changes={changes} />
      <Settled />
      {isTight && said.length > 0 && <NewsItems items={said} before={own?.turn} own={own} isFolded={false} />}
      <ThreatNews />
      {hasTies && <PactNews />}
      {isFolded ? <Folded key={game.decisions.length}>{rest}</Folded> : rest}
      <FrontPagesNow />
    </section>
  );
}
