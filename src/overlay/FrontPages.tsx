import { useEffect, useState } from 'preact/hooks';
import type { StoryText } from '../level/levelText.ts';
import { frontPagesNow, frontPagesOf, type Printed } from '../store/frontPages.ts';
import { formatShortDate } from '../text/format.ts';
import { PAPER_WORDS } from '../text/paperWords.ts';
import { fetchPress, type Press } from './press/usePress.ts';
import { markColour, SeatMark } from './SeatMark.tsx';
import type { Debrief } from './Session.ts';
import { Sheet } from './Sheet.tsx';
import { FactList } from './Sources.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** What papers are printed from: their words, and whoever draws their pictures, if they could be had. */
interface Print extends Debrief {
  readonly press: Press | null;
}

/** The words and pictures of all papers of the loaded level, once they are there. Papers can do without pictures. */
function usePapers(isWanted: boolean): Print | 'coming' | 'failed' {
  const { session, game } = useLaterScene();
  const [found, setFound] = useState<Print | 'coming' | 'failed'>('coming');
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    Promise.all([session.actions.debrief(), fetchPress()]).then(
      ([debrief, drawer]) => !isLeft && setFound({ ...debrief, press: drawer }),
      () => !isLeft && setFound('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [game.level.id, isWanted]);
  return found;
}

interface PaperProps {
  readonly paper: Printed['papers'][number];
  readonly story: StoryText;
  readonly date: string;
  readonly press: Press | null;
  /** May be told what it leaves out: of others' papers only at the end, when all may be told. */
  readonly isTold: boolean;
}

/** One front page: its capital, headline, what the picture shows, how it begins; and what is not in it, said by the desk. */
function Paper({ paper, story, date, press, isTold }: PaperProps) {
  const { game, speech } = useLaterScene();
  const words = PAPER_WORDS[speech.language];
  // On a sheet of its own a paper stands one step higher than in the debrief.
  const Heading = game.state.ending >= 0 ? 'h4' : 'h3';
  return (
    <article class="paper" data-paper={`${paper.capital}.${paper.story}`}>
      <header>
        <SeatMark actor={paper.capital} />
        <b>{speech.text.actors[paper.capital]}</b>
        <span>{date}</span>
      </header>
      <Heading>{story.headline}</Heading>
      <figure class="paper-picture">
        {press && paper.picture && <press.PressPicture picture={paper.picture} spot={markColour(paper.capital)} />}
        <figcaption>
          <span class="unseen">{words.picture}</span> {story.picture}
        </figcaption>
      </figure>
      <p class="paper-lead">{story.lead}</p>
      {isTold ? (
        <aside>
          <b>{words.leftOut}</b>
          <p>{story['left-out']}</p>
        </aside>
      ) : (
        <p class="small">{words.later}</p>
      )}
    </article>
  );
}

/** One day in two papers, beside what is confirmed. */
function Day({ printed, debrief }: { readonly printed: Printed; readonly debrief: Print }) {
  const { game, speech } = useLaterScene();
  const { language } = speech;
  const words = PAPER_WORDS[language];
  const { page, papers } = printed;
  const date = page.turn === null ? words.atTheEnd : formatShortDate(language, printed.date);
  const isOver = game.state.ending >= 0;
  return (
    <div class="paper-day" data-front-page={page.id}>
      <div class="papers">
        {papers.map((paper) => {
          const story = debrief.papers[language][page.id]?.[paper.capital]?.[paper.story];
          return (
            story && (
              <Paper
                key={paper.capital}
                paper={paper}
                story={story}
                date={date}
                press={debrief.press}
                isTold={isOver || paper.isOwn}
              />
            )
          );
        })}
      </div>
      <details class="more">
        <summary>{words.confirmed}</summary>
        <FactList ids={page.confirmed} facts={debrief.facts} />
      </details>
    </div>
  );
}

/** Days in two papers each, or where they are. */
function Days({ pages, isWanted }: { readonly pages: readonly Printed[]; readonly isWanted: boolean }) {
  const { speech } = useLaterScene();
  const words = PAPER_WORDS[speech.language];
  const debrief = usePapers(isWanted);
  if (typeof debrief === 'string') return <p role="status">{debrief === 'failed' ? words.fails : words.wait}</p>;
  return (
    <>
      {pages.map((printed) => (
        <Day key={printed.page.id} printed={printed} debrief={debrief} />
      ))}
    </>
  );
}

/** On the slip of a card: a button to the front pages that have just come out. */
export function FrontPagesNow() {
  const { game, speech } = useLaterScene();
  const [isWanted, setWanted] = useState(false);
  const words = PAPER_WORDS[speech.language];
  const pages = frontPagesNow(game);
  if (pages.length === 0) return null;
  return (
    <p class="papers-now">
      <Sheet id="papers" label={words.open} title={words.title} kind="link" onOpen={() => setWanted(true)}>
        <p class="small">{words.note}</p>
        <Days pages={pages} isWanted={isWanted} />
      </Sheet>
    </p>
  );
}

/** Prints the papers alone, without the debrief round them. */
function printPapers(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'papers';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  globalThis.print();
}

/** At the end: all front pages of the run, as a strip. Nothing where the level has none. */
export function FrontPages() {
  const { game, speech } = useLaterScene();
  const words = PAPER_WORDS[speech.language];
  const pages = frontPagesOf(game);
  if (pages.length === 0) return null;
  return (
    <section class="front-pages" aria-labelledby="papers-title">
      <h3 id="papers-title">{words.title}</h3>
      <p class="small">{words.note}</p>
      <Days pages={pages} isWanted />
      <button type="button" class="plain" onClick={printPapers}>
        {words.print}
      </button>
    </section>
  );
}
