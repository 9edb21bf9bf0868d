import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { DrawnGauge, PredictPoint } from '../engine/types.ts';
import { courseOf, drawingOf } from '../store/guessChart.ts';
import { formatDate } from '../text/format.ts';
import { drawnAmount } from '../text/guess.ts';
import { PREDICT_WORDS } from '../text/predictWords.ts';
import { GuessChart } from './GuessChart.tsx';
import { useScene } from './Session.ts';

interface DrawGuessProps {
  readonly point: PredictPoint;
  readonly drawn: DrawnGauge;
  readonly value: number;
  readonly onDraw: (value: number) => void;
}

/**
 * Where a gauge will go: a point that is pulled up and down by mouse or finger. Underneath lies the browser's own slider, for
 * keys and screen readers.
 */
export function DrawGuess({ point, drawn, value, onDraw }: DrawGuessProps) {
  const { game, speech } = useScene();
  const { level, language, text } = speech;
  const words = PREDICT_WORDS[language];
  const slider = useRef<HTMLInputElement>(null);
  const { step, nearest } = drawingOf(game, drawn);
  const id = level.gauges[drawn.gauge]?.id ?? '';
  const amount = drawnAmount(speech, point, value);
  const date = formatDate(language, level.dates[point.settledIn - 1] ?? '');
  const drawAt = (valueAt: (share: number) => number) => (event: TargetedPointerEvent<HTMLDivElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onDraw(nearest(valueAt((event.clientY - top) / height)));
    slider.current?.focus({ preventScroll: true });
  };
  return (
    <GuessChart drawn={drawn} course={courseOf(game, point, null)} guess={value} came={null}>
      {(place, valueAt) => (
        <>
          <input
            ref={slider}
            type="range"
            data-guess={id}
            min={drawn.range[0]}
            max={drawn.range[1]}
            step={step}
            value={value}
            aria-label={words.value(text.gauges[id]?.name ?? id, date)}
            aria-valuetext={amount}
            aria-describedby="guess-note"
            style={{ top: `${place(value)}%` }}
            onInput={(event) => onDraw(nearest(Number(event.currentTarget.value)))}
          />
          <i class="handle pull" aria-hidden="true" style={{ top: `${place(value)}%` }} />
          <b
            class={`bubble ${place(value) < 16 ? 'below' : ''}`}
            aria-hidden="true"
            style={{ top: `${place(value)}%` }}
          >
            {amount}
          </b>
          {/* A press anywhere moves the point, also right after a pull (a click would be swallowed then); a finger drags it by the strip above it, so that the page can be scrolled beside. */}
          <div class="field" aria-hidden="true" onPointerUp={drawAt(valueAt)} />
          <div
            class="strip"
            aria-hidden="true"
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              drawAt(valueAt)(event);
            }}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) drawAt(valueAt)(event);
            }}
          />
        </>
      )}
    </GuessChart>
  );
}
