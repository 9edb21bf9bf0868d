import type { Session } from '../overlay/Session.ts';
import type { Stack } from '../store/table.ts';
import { formatNumber, unitFor } from '../text/format.ts';
import { placeName } from '../text/places.ts';
import { SCREENS } from '../text/screens.ts';
import { readQuery } from './queryParameters.ts';

const still = '(prefers-reduced-motion: reduce)';

/** How much of the stage the header and the gauges cover, in CSS px. */
function coveredOf(host: HTMLElement): { readonly top: number; readonly bottom: number } {
  const stage = host.getBoundingClientRect();
  const sheet = host.parentElement;
  const header = sheet?.querySelector('.header')?.getBoundingClientRect();
  const gauges = sheet?.querySelector('.gauges')?.getBoundingClientRect();
  return {
    top: Math.max(0, (header?.bottom ?? stage.top) - stage.top),
    bottom: Math.max(0, stage.bottom - (gauges?.top ?? stage.bottom)),
  };
}

/** Starts the stage in its host. @throws where no stage can be had */
export async function bringStage(session: Session): Promise<void> {
  const host = document.getElementById('stage');
  if (!host) return;
  const { startStage } = await import('../scenes/startStage.ts');
  const { language } = session.screen.getState();
  const names = () => {
    const now = session.screen.getState();
    return {
      language: now.language,
      // An actor of a level that is no place of the map has its name from the level.
      placeName: (place: string) => placeName(now.language, place) ?? now.texts[now.language].actors[place] ?? place,
      worthTo: (actor: string) => SCREENS[now.language].worthTo(now.texts[now.language].actors[actor] ?? actor),
      gains: (actor: string) => SCREENS[now.language].weigh.gains(now.texts[now.language].actors[actor] ?? actor),
      fears: (actor: string) => SCREENS[now.language].weigh.fears(now.texts[now.language].actors[actor] ?? actor),
      goodName: (good: string) => now.texts[now.language].goods?.[good]?.name ?? good,
      goodAmount: ({ steps, unitsPerStep, unit }: Stack) => {
        const units = steps * unitsPerStep;
        const word = unitFor(now.language, units, now.texts[now.language].units[unit] ?? '');
        return [formatNumber(now.language, units, Number.isInteger(unitsPerStep) ? 0 : 2), word] as const;
      },
    };
  };
  const stage = await startStage(host, session.game, {
    ...names(),
    isFast: readQuery(location.search).isFast,
    isStill: matchMedia(still).matches,
    covered: () => coveredOf(host),
    // Read by measurements: when the picture of the first map stood.
    onReady: () => performance.mark('map'),
  });
  session.screen.setState({ stage: 'running' });
  let shownIn = language;
  session.screen.subscribe((state) => {
    if (state.language === shownIn) return;
    shownIn = state.language;
    stage.setLanguage(names());
  });
}
