import { useEffect, useState } from 'preact/hooks';
import type { Usual } from '../level/usualRuns.ts';
import { formatNumber, formatShare } from '../text/format.ts';
import { useLaterScene } from './useLaterScene.ts';

/** How simulated runs of the loaded level end; null until it has come, and where it cannot be had. */
function useUsual(): Usual | null {
  const { session, game } = useLaterScene();
  const [usual, setUsual] = useState<Usual | null>(null);
  useEffect(() => {
    let isLeft = false;
    session.actions.debrief().then(
      (found) => !isLeft && setUsual(found.usual),
      // It is an addition: without it the end is whole, too.
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [game.level.id]);
  return usual;
}

/** How usual an ending is: where ten thousand simulated runs from the same seat ended, the run's own ending marked. */
export function UsualEndings({ ending }: { readonly ending: string }) {
  const { game, speech, ui } = useLaterScene();
  const usual = useUsual();
  const seat = game.level.seats[game.seat]?.id ?? '';
  const counts = usual?.seats[seat];
  if (!usual || !counts) return null;
  const { language, text } = speech;
  const share = (count: number): string => formatShare(language, count / usual.runs, 1);
  const rows = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const own = counts[ending] ?? 0;
  const say = ui.usual.own[Math.min(own, 2) as 0 | 1 | 2];
  return (
    <section class="usual" aria-labelledby="usual-title">
      <h3 id="usual-title">{ui.usual.title}</h3>
      <p>{say(formatNumber(language, usual.runs, 0), formatNumber(language, own, 0))}</p>
      <details class="more">
        <summary>{ui.usual.all}</summary>
        <ul class="usual-rows">
          {rows.map(([id, count]) => (
            <li key={id} class={id === ending ? 'own' : ''}>
              <span>{text.endings[id]?.title}</span>
              <span class="usual-bar" aria-hidden="true">
                <i style={{ width: `${(100 * count) / usual.runs}%` }} />
              </span>
              <b class="numbers">{share(count)}</b>
            </li>
          ))}
        </ul>
        <p class="small">{ui.usual.note}</p>
      </details>
    </section>
  );
}
