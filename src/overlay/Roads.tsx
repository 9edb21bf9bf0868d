import { useMemo, useState } from 'preact/hooks';
import { gameBefore } from '../store/gameStore.ts';
import { askedAt, courseFrom, type Fork, forksOf } from '../store/roads.ts';
import { formatShortDate } from '../text/format.ts';
import { Fans } from './ForecastPanel.tsx';
import { RoadFan } from './RoadFan.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** An open fork: what else could have been decided, where it would have led, and the way back there. */
function OpenFork({ fork }: { readonly fork: Fork }) {
  const { game, speech, ui } = useLaterScene();
  const before = useMemo(() => gameBefore(game, fork.index), [game.state, fork.index]);
  const decisions = askedAt(before, fork);
  const taken = decisions.findIndex((one) => JSON.stringify(one) === JSON.stringify(fork.decision));
  const day = speech.level.dates[fork.turn - 1] ?? '';
  const gauges = (game.level.seats[game.seat]?.aims ?? []).map(({ gauge }) => gauge);
  return (
    <div class="week">
      <h4>
        <time dateTime={day}>{formatShortDate(speech.language, day)}</time> ·{' '}
        {speech.text.decisions[fork.point.id]?.title}
      </h4>
      <Fans game={before} decisions={decisions} road={{ taken, course: courseFrom(game, fork, gauges) }} />
      <button type="button" class="plain" data-replay={fork.index} onClick={() => game.undo(fork.index)}>
        {ui.roads.replay}
      </button>
    </div>
  );
}

/** Each own decision as a fork: touched, it shows the roads not taken. Nothing where who made the link has locked forecasts. */
export function Roads() {
  const { game, screen, speech, ui } = useLaterScene();
  const [open, setOpen] = useState<number | null>(null);
  if (screen.forecasts !== 'on') return null;
  const forks = forksOf(game);
  const opened = forks.find(({ index }) => index === open);
  const openFork = (at: number): void => {
    const index = forks[at]?.index ?? null;
    setOpen(index);
    document.querySelector(`[data-fork="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section class="roads" aria-labelledby="roads-title">
      <h3 id="roads-title">{ui.roads.title}</h3>
      <p class="small">{ui.roads.note}</p>
      <RoadFan forks={forks} onFork={openFork} />
      <ol class="forks">
        {forks.map(({ index, turn, point }, at) => (
          <li key={index}>
            <button
              type="button"
              class="fork"
              data-fork={index}
              aria-expanded={open === index}
              aria-controls="open-fork"
              title={formatShortDate(speech.language, speech.level.dates[turn - 1] ?? '')}
              onClick={() => setOpen(open === index ? null : index)}
            >
              <b>{at + 1}</b> {speech.text.decisions[point.id]?.title}
            </button>
          </li>
        ))}
      </ol>
      <div id="open-fork">{opened && <OpenFork key={opened.index} fork={opened} />}</div>
    </section>
  );
}
