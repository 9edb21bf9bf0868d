import { useEffect } from 'preact/hooks';
import { type AimOutcome, type BillNow, outcomeOf } from '../store/outcome.ts';
import { fill } from '../text/fill.ts';
import { formatAmount, formatNumber } from '../text/format.ts';
import { FRAME_WORDS } from '../text/frameWords.ts';
import { BackButton } from './BackButton.tsx';
import { BasisLine } from './Basis.tsx';
import { FrontPages } from './FrontPages.tsx';
import { OtherSeat } from './OtherSeat.tsx';
import { Predictions } from './Predictions.tsx';
import { Roads } from './Roads.tsx';
import type { LevelCard } from './Session.ts';
import { Share } from './Share.tsx';
import { Slip } from './Slip.tsx';
import { Sources, useFacts } from './Sources.tsx';
import { SourcesPageLink } from './SourcesPageLink.tsx';
import { Timeline } from './Timeline.tsx';
import { UsualEndings } from './UsualEndings.tsx';
import { useLaterScene } from './useLaterScene.ts';
import { Worlds } from './Worlds.tsx';

function AimLine({ aim }: { readonly aim: AimOutcome }) {
  const { game, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  const gauge = level.gauges[aim.gauge];
  const { grade } = aim;
  const number = (value: number): string => formatNumber(language, value, gauge?.decimals ?? 0);
  const seat = level.seats[game.seat]?.id ?? '';
  return (
    <li class={`aim grade-${grade}`}>
      <span>{text.aims[seat]?.[aim.id]}</span>
      <span class="numbers">
        {aim.start !== aim.value && `${number(aim.start)} → `}
        {gauge && formatAmount(language, aim.value, aim.value, gauge.decimals, text.units[gauge.unit] ?? '')}
      </span>
      <b>
        {ui.reached[grade]} <span class="wanted">· {ui.wanted(number(aim.wanted), aim.isMore)}</span>
      </b>
    </li>
  );
}

function BillLine({ bill }: { readonly bill: BillNow }) {
  const { speech } = useLaterScene();
  const { text, language } = speech;
  const { line, low, high } = bill;
  const amount = formatAmount(language, low, high, line.decimals, text.units[line.unit] ?? '');
  return (
    <li>
      {text.bill?.[line.id]?.replace('{value}', amount)} <BasisLine basis={line.basis} />
    </li>
  );
}

/** The run's own numbers that made this its ending. */
function DecidedBy({ gauges }: { readonly gauges: readonly number[] }) {
  const { game, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  const parts = gauges.flatMap((index) => {
    const gauge = level.gauges[index];
    if (!gauge) return [];
    const value = game.state.gauges[index] ?? 0;
    const name = text.gauges[gauge.id]?.name ?? gauge.id;
    const unit = text.units[gauge.unit] ?? '';
    // What is counted is not named twice.
    const [one = ''] = unit.split(' | ');
    const isNamed = one !== '' && name.toLocaleLowerCase(language).includes(one.toLocaleLowerCase(language));
    return [`${name}: ${formatAmount(language, value, value, gauge.decimals, isNamed ? '' : unit).trim()}`];
  });
  return parts.length > 0 ? <p class="small">{ui.endingBy(parts.join(' · '))}</p> : null;
}

function Next({ levels }: { readonly levels: readonly LevelCard[] }) {
  const { session, screen, game, speech, ui } = useLaterScene();
  const { language } = speech;
  const playOn = screen.frame?.next ?? null;
  // The page round the game says where the way goes on.
  const next = playOn ? undefined : levels.find(({ id }) => id === game.level.next);
  const others = game.level.seats.filter((_, i) => i !== game.seat);
  return (
    <div class="options">
      {playOn && (
        <a class="option next strong" data-next="" href={playOn} target="_blank" rel="noopener">
          <span class="words">
            <b>{FRAME_WORDS[language].playOn}</b>
            <span class="detail">{FRAME_WORDS[language].playOnAt(new URL(playOn).host)}</span>
          </span>
        </a>
      )}
      {next?.seats.map((seat, i) => (
        <button
          key={seat.id}
          type="button"
          class={`option next ${i === 0 ? 'strong' : ''}`}
          onClick={() => session.actions.open(next.id, seat.id)}
        >
          <span class="words">
            <b>
              {ui.nextLevel(next.title[language])}, {ui.nextAs(seat.name[language])}
            </b>
            <span class="detail">{next.question[language]}</span>
          </span>
        </button>
      ))}
      {others.map((seat, i) => (
        <button
          key={seat.id}
          type="button"
          class={`option next ${next || playOn || i > 0 ? '' : 'strong'}`}
          onClick={() => session.actions.open(game.level.id, seat.id)}
        >
          <span class="words">
            <b>{ui.otherSeat(speech.text.seats[seat.id]?.name ?? seat.id)}</b>
            <span class="detail">{ui.otherSeatDetail}</span>
          </span>
        </button>
      ))}
      <button type="button" class="option next" onClick={() => session.actions.again()}>
        <span class="words">
          <b>{ui.again}</b>
          <span class="detail">{ui.againDetail}</span>
        </span>
      </button>
      <button type="button" class="option next" onClick={() => session.actions.choose(true)}>
        <span class="words">
          <b>{ui.levels}</b>
          <span class="detail">{ui.levelsDetail}</span>
        </span>
      </button>
    </div>
  );
}

/** The end of a run: its name, what became of the aims, who paid, what really happened, and where to go from here. */
export function EndingCard({ levels }: { readonly levels: readonly LevelCard[] }) {
  const { session, game, speech, ui } = useLaterScene();
  const { facts, load } = useFacts();
  const outcome = outcomeOf(game);
  useEffect(load, [game.level.id]);
  if (!outcome) return null;
  const { ending, aims, bill, decidedBy, inRun } = outcome;
  const markOf = (fact: string): string | undefined => (fact in inRun ? ui.inRun[inRun[fact] ? 1 : 0] : undefined);
  const words = speech.text.endings[ending.id];
  return (
    <article data-ending={ending.id} data-fingerprint={outcome.fingerprint} aria-labelledby="card-title">
      <div class="side-by-side top">
        <div>
          <p class="kicker">{ui.ending}</p>
          <h2 class="title ending-title" id="card-title" tabIndex={-1} data-first="">
            {words?.title}
          </h2>
          <p class="situation">{fill(speech, game.state, words?.text ?? '')}</p>
          <DecidedBy gauges={decidedBy} />
        </div>
        <section>
          <h3>{ui.aims}</h3>
          <ul class="aims">
            {aims.map((aim) => (
              <AimLine key={aim.id} aim={aim} />
            ))}
          </ul>
          <p class="small">{ui.aimsTrue}</p>
        </section>
      </div>
      <Roads />
      <div class="side-by-side paid">
        <section>
          <h3>{ui.whoPaid}</h3>
          <ul class="bill">
            {bill.map((line) => (
              <BillLine key={line.line.id} bill={line} />
            ))}
          </ul>
        </section>
        <Slip />
      </div>
      <Predictions />
      <h3>{ui.happened}</h3>
      <p class="small">{ui.happenedNote}</p>
      <Timeline facts={facts} markOf={markOf} />
      {game.level.worlds.length > 0 && <Worlds />}
      <h3>{ui.onward}</h3>
      <Next levels={levels} />
      <UsualEndings ending={ending.id} />
      <OtherSeat />
      <FrontPages />
      <Share />
      <h3>{ui.questions}</h3>
      <ol class="questions">
        {speech.text.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <footer class="foot">
        {ending.facts.length > 0 && <Sources id={`ending-${ending.id}`} facts={ending.facts} />}
        <button type="button" class="link" onClick={() => session.actions.openModel(true)}>
          {ui.model}
        </button>
        <SourcesPageLink kind="link">{ui.allSources}</SourcesPageLink>
        <BackButton />
      </footer>
    </article>
  );
}
