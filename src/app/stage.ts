import type { Session } from '../overlay/Session.ts';
import type { StageWords } from '../scenes/stageContext.ts';
import type { Stage } from '../scenes/startStage.ts';
import { formatNumber, shortUnitFor, unitFor } from '../text/format.ts';
import { placeName } from '../text/places.ts';
import { SCREENS } from '../text/screens.ts';
import { worthWord } from '../text/worthWord.ts';
import { oneByOne } from './oneByOne.ts';
import { readQuery } from './queryParameters.ts';

const still = '(prefers-reduced-motion: reduce)';

/** How much of the stage the header and the gauges cover, in CSS px. */
function coveredOf(host: HTMLElement): { readonly top: number; readonly bottom: number } {
  // A stage that stays in sight while the page is scrolled lies over all else.
  if (getComputedStyle(host).position === 'sticky') return { top: 0, bottom: 0 };
  const stage = host.getBoundingClientRect();
  const sheet = host.parentElement;
  const header = sheet?.querySelector('.header')?.getBoundingClientRect();
  // The key of the web stands on the gauges.
  const gauges = [...(sheet?.querySelectorAll('.web-key, .gauges') ?? [])]
    .map((paper) => paper.getBoundingClientRect())
    .find(({ height }) => height > 0);
  return {
    top: Math.max(0, (header?.bottom ?? stage.top) - stage.top),
    bottom: Math.max(0, stage.bottom - (gauges?.top ?? stage.bottom)),
  };
}

/** The words of the stage in the language that is read. */
function wordsOf(session: Session): StageWords {
  const now = session.screen.getState();
  const { language } = now;
  const text = now.texts[language];
  const { weigh } = SCREENS[language];
  const name = (actor: string): string => text.actors[actor] ?? actor;
  return {
    language,
    // An actor of a level that is no place of the map has its name from the level.
    placeName: (place) => placeName(language, place) ?? name(place),
    worthTo: (actor, gain) => {
      const { worthTo, worthWords } = SCREENS[language];
      return gain === null ? worthTo(name(actor)) : `${name(actor)}: ${worthWord(worthWords, gain)}`;
    },
    pan: (what, actor) => [weigh[what](name(actor)), weigh.pans[what]] as const,
    unbelieved: weigh.unbelieved,
    replaced: weigh.replaced,
    audienceName: (decision, audience) => text.decisions[decision]?.options?.[audience]?.label ?? '',
    spokenOf: (decision) =>
      new Set([...(text.decisions[decision]?.text ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, gauge = '']) => gauge)),
    patience: SCREENS[language].patience,
    goodName: (good) => {
      const { name: whole = good, short = whole } = text.goods?.[good] ?? {};
      return [whole, short] as const;
    },
    goodAmount: ({ steps, unitsPerStep, unit }) => {
      const units = steps * unitsPerStep;
      const words = text.units[unit] ?? '';
      return [
        formatNumber(language, units, units === 0 || Number.isInteger(unitsPerStep) ? 0 : 2),
        unitFor(language, units, words),
        shortUnitFor(language, units, words),
      ] as const;
    },
  };
}

/**
 * Starts the stage in its host, and keeps it in the reader's language and edition; one that cannot be kept is given up, and
 * the card takes its place.
 * @throws where no stage can be had
 */
export async function bringStage(session: Session): Promise<void> {
  const host = document.getElementById('stage');
  if (!host) return;
  const { startStage } = await import('../scenes/startStage.ts');
  const { isFast } = readQuery(location.search);
  const { screen } = session;
  let stage: Stage | null = null;
  const close = (): void => {
    const open = stage;
    stage = null;
    open?.destroy();
  };
  const reopen = async (): Promise<void> => {
    close();
    stage = await startStage(host, session.game, {
      ...wordsOf(session),
      isFast,
      isStill: matchMedia(still).matches || screen.getState().isCalm,
      isDark: screen.getState().isDark,
      covered: () => coveredOf(host),
      // Read by measurements: when the picture of the first map stood.
      onReady: () => performance.mark('map'),
    });
    if (screen.getState().isPaused) stage.pause(true);
  };
  const giveUp = (): void => {
    screen.setState({ stage: 'none' });
    close();
  };
  // An edition may change while the stage of the one before, or the first of all, is still opening.
  const next = oneByOne();
  screen.subscribe((state, before) => {
    // Another edition is another set of papers: everything is drawn anew. Motion is asked for as a scene begins.
    if (state.isDark !== before.isDark || state.isCalm !== before.isCalm) next(reopen).catch(giveUp);
    else if (state.isPaused !== before.isPaused) next(() => stage?.pause(state.isPaused)).catch(giveUp);
    else if (state.language !== before.language) next(() => stage?.setLanguage(wordsOf(session))).catch(giveUp);
  });
  await next(reopen);
  screen.setState({ stage: 'running' });
}
