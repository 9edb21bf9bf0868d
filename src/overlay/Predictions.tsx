import type { TraceEntry } from '../engine/types.ts';
import { courseOf } from '../store/guessChart.ts';
import { causesOf, type Prediction, predictionsOf } from '../store/predictions.ts';
import { formatShortDate } from '../text/format.ts';
import { PREDICT_WORDS } from '../text/predictWords.ts';
import { aimWords, spokenReason } from '../text/sentence.ts';
import { Chain } from './Chain.tsx';
import { GuessChart } from './GuessChart.tsx';
import { ExpectedAndCame } from './Settled.tsx';
import { Sheet } from './Sheet.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** A chain of causes; where it ends in a decision, what that seat said and what decided it. */
function Cause({ chain }: { readonly chain: readonly TraceEntry[] }) {
  const { speech, ui } = useLaterScene();
  const last = chain.at(-1);
  const said = last?.kind === 'decision' ? spokenReason(speech, last) : '';
  const aims = last?.kind === 'decision' ? aimWords(speech, last.seat, last.reasons) : [];
  return (
    <>
      {last && last.turn === chain[0]?.turn && (
        <p class="small">
          <time>{formatShortDate(speech.language, speech.level.dates[last.turn - 1] ?? '')}</time>
        </p>
      )}
      <Chain entries={chain} />
      {said && <blockquote>{said}</blockquote>}
      {aims.length > 0 && (
        <p class="small">
          {ui.becauseOf}: {aims.join(' · ')}
        </p>
      )}
    </>
  );
}

function PredictionLine({ prediction }: { readonly prediction: Prediction }) {
  const { game, speech } = useLaterScene();
  const words = PREDICT_WORDS[speech.language];
  const { point, asked, guess, settled, match } = prediction;
  const causes = causesOf(game, prediction);
  return (
    <li class="prediction" data-prediction={point.id}>
      <p class="question">{speech.text.decisions[point.id]?.title}</p>
      <ExpectedAndCame prediction={prediction} />
      {point.drawn && settled && (
        <GuessChart
          drawn={point.drawn}
          course={courseOf(game, point, asked)}
          guess={Number(guess)}
          came={Number(settled.came)}
        />
      )}
      <p class="row">
        {settled && <span class="match">{words.match[match]}</span>}
        {causes.length > 0 && (
          <Sheet id={`came-${asked.point}`} label={words.why} title={words.whyTitle} kind="link">
            {point.drawn && <p class="small">{words.moved}</p>}
            {causes.map((chain) => (
              <Cause key={chain.at(-1)?.entry} chain={chain} />
            ))}
          </Sheet>
        )}
      </p>
    </li>
  );
}

/** What was expected in this run, beside what came, and why. Nothing where nothing was asked. */
export function Predictions() {
  const { game, speech } = useLaterScene();
  const words = PREDICT_WORDS[speech.language];
  const predictions = predictionsOf(game);
  if (predictions.length === 0) return null;
  return (
    <section aria-labelledby="expected-title">
      <h3 id="expected-title">{words.title}</h3>
      <p class="small">{words.titleNote}</p>
      <ul>
        {predictions.map((prediction) => (
          <PredictionLine key={prediction.point.id} prediction={prediction} />
        ))}
      </ul>
    </section>
  );
}
