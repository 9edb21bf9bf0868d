import { wantedOf } from '../store/wanted.ts';
import { formatKnown, formatNumber } from '../text/format.ts';
import { useLaterScene } from './useLaterScene.ts';

/** The held seat's aims: how each stands, as far as it can see, and what is wanted. */
export function AimsNow() {
  const { game, speech, ui } = useLaterScene();
  const { level, text, language } = speech;
  const seat = level.seats[game.seat];
  return (
    <ul class="aims">
      {(seat?.aims ?? []).map((aim) => {
        const gauge = level.gauges[aim.gauge];
        const view = game.view.gauges[aim.gauge];
        if (!gauge || !view) return null;
        const { wanted, isMore } = wantedOf(aim);
        const now = formatKnown(language, view, gauge.decimals, text.units[gauge.unit] ?? '');
        return (
          <li key={aim.id} class="aim">
            <span>{text.aims[seat?.id ?? '']?.[aim.id]}</span>
            <span class="numbers">{view.kind === 'unknown' ? ui.unknown : now}</span>
            <span class="wanted">{ui.wanted(formatNumber(language, wanted, gauge.decimals), isMore)}</span>
          </li>
        );
      })}
    </ul>
  );
}
