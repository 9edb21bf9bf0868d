import { useRef, useState } from 'preact/hooks';
import type { DrawnGauge, PredictPoint } from '../engine/types.ts';
import { drawingOf } from '../store/guessChart.ts';
import { drawnAmount } from '../text/guess.ts';
import { PREDICT_WORDS } from '../text/predictWords.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { DrawGuess } from './DrawGuess.tsx';
import { OptionButton } from './OptionButton.tsx';
import { decideOn, useScene } from './Session.ts';
import { Situation } from './Situation.tsx';

/** One of the options is guessed, with one press. */
function ChooseGuess({ point }: { readonly point: PredictPoint }) {
  const scene = useScene();
  const words = scene.speech.text.decisions[point.id]?.options;
  return (
    <div class="options guesses">
      {point.options.map(({ id }, i) => (
        <OptionButton
          key={id}
          id={id}
          number={i + 1}
          label={words?.[id]?.label ?? id}
          onPress={() => decideOn(scene, { kind: 'guess', guess: id })}
        />
      ))}
    </div>
  );
}

/** A gauge is drawn on; the point begins where the gauge stands now. */
function Draw({ point, drawn }: { readonly point: PredictPoint; readonly drawn: DrawnGauge }) {
  const scene = useScene();
  const { game, speech } = scene;
  const words = PREDICT_WORDS[speech.language];
  const { low } = game.view.gauges[drawn.gauge] ?? { low: drawn.range[0] };
  const [value, setValue] = useState(() => drawingOf(game, drawn).nearest(low));
  return (
    <>
      <p class="small" id="guess-note">
        {words.draw} {words.near(drawnAmount(speech, point, drawn.within))}
      </p>
      <DrawGuess point={point} drawn={drawn} value={value} onDraw={setValue} />
      <div class="options guesses">
        <OptionButton
          id="guess"
          number={1}
          label={words.guess}
          detail={words.guessDetail}
          isStrong
          onPress={() => decideOn(scene, { kind: 'guess', guess: value })}
        />
      </div>
    </>
  );
}

/** A question that is answered before anybody can know: one of two to four options, or the course of a gauge. */
export function PredictCard({ point }: { readonly point: PredictPoint }) {
  const { game, speech } = useScene();
  const words = PREDICT_WORDS[speech.language];
  const list = useRef<HTMLDivElement>(null);
  return (
    <article data-card={point.id} class="predict" aria-labelledby="card-title">
      <Situation words={speech.text.decisions[point.id]} kicker={words.kicker} />
      {!point.drawn && <p class="small">{words.note}</p>}
      <div ref={list}>{point.drawn ? <Draw point={point} drawn={point.drawn} /> : <ChooseGuess point={point} />}</div>
      <CardFoot point={point} />
      <DecideCue
        options={list}
        card={`${game.decisions.length} ${point.id}`}
        count={point.options.length}
        {...(point.drawn ? { name: words.toDraw } : {})}
      />
    </article>
  );
}
