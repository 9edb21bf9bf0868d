import { type Moment, timelineOf } from '../store/timeline.ts';
import { formatDate } from '../text/format.ts';
import { decisionSentence } from '../text/sentence.ts';
import { SeatMark } from './SeatMark.tsx';
import { FactList, type useFacts } from './Sources.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** Facts that stand open at the end; the others unfold, with the decisions between them. */
const SHOWN_FACTS = 2;

interface TimelineProps {
  readonly facts: ReturnType<typeof useFacts>['facts'];
  /** What is said below a fact besides. */
  readonly markOf: (id: string) => string | undefined;
}

function MomentLine({ moment, facts, markOf }: TimelineProps & { readonly moment: Moment }) {
  const { game, speech, ui } = useLaterScene();
  if (moment.kind === 'fact')
    return (
      <li class="moment happened">
        <FactList ids={[moment.fact]} facts={facts} markOf={markOf} />
      </li>
    );
  const actor = game.level.actors[game.level.seats[moment.entry.seat]?.actor ?? -1]?.id ?? '';
  return (
    <li class="moment decided">
      <SeatMark actor={actor} />
      <p class="small">
        <time dateTime={moment.date}>{formatDate(speech.language, moment.date)}</time> · {ui.inThisRun}
      </p>
      <p>{decisionSentence(speech, moment.entry)}</p>
    </li>
  );
}

/** What really happened, dated, with the run's own decisions beside it on one line of time. */
export function Timeline({ facts, markOf }: TimelineProps) {
  const { game, ui } = useLaterScene();
  if (typeof facts === 'string') return <FactList ids={[]} facts={facts} />;
  const moments = timelineOf(game, (fact) => facts[fact]?.date ?? '');
  const isFact = ({ kind }: Moment): boolean => kind === 'fact';
  const cut = moments.findIndex(
    (moment, i) => isFact(moment) && moments.slice(0, i).filter(isFact).length === SHOWN_FACTS,
  );
  const [open, folded] = cut < 0 ? [moments, []] : [moments.slice(0, cut), moments.slice(cut)];
  const list = (part: readonly Moment[]) => (
    <ol class="timeline">
      {part.map((moment) => (
        <MomentLine
          key={moment.kind === 'fact' ? moment.fact : moment.entry.entry}
          moment={moment}
          facts={facts}
          markOf={markOf}
        />
      ))}
    </ol>
  );
  return (
    <>
      {list(open)}
      {folded.length > 0 && (
        <details class="more">
          <summary>{ui.moreFacts(folded.filter(isFact).length)}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}
