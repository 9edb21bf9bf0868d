import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Game } from '../store/gameStore.ts';
import { pointOf } from '../store/selectors.ts';
import { BasisLeaf } from './Basis.tsx';
import { Card } from './Card.tsx';
import { ContentsDialog } from './ContentsDialog.tsx';
import { GaugeStrip } from './GaugeStrip.tsx';
import { Header } from './Header.tsx';
import { Later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { SceneContext, type Session, sceneOf } from './Session.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useNumberKeys } from './useNumberKeys.ts';
import { useStore } from './useStore.ts';

/** Where the open card plays, for styles that give its picture more room. */
function placeOfCard(game: Game): string {
  if (game.counters) return 'at-table';
  if (game.draft) return 'at-threat';
  const { ties, flows } = game.level;
  const isWeb = pointOf(game)?.kind === 'align' || (ties.length > 0 && flows.length === 0);
  return `${isWeb ? 'at-web' : ''} ${game.view.ending >= 0 ? 'at-end' : ''}`;
}

/** The whole screen: header, stage, gauges, card. The stage is only a host; whoever draws into it finds it by its id. */
export function App({ session }: { readonly session: Session }) {
  const game = useStore(session.game);
  const screen = useStore(session.screen);
  const scene = sceneOf(session, game, screen);
  const later = session.later.now();
  const { Caption, Opener, WebKey } = later?.screens ?? {};
  const place = placeOfCard(game);
  const card = useRef<HTMLElement>(null);
  const decided = game.decisions.length;
  const shown = useRef(decided);
  const announcement = useAnnouncement(scene);
  useNumberKeys(screen.hasNumberKeys && !screen.isChoosing && !screen.isModelOpen);
  const title = `${screen.isChoosing ? scene.ui.levels : scene.speech.text.title} · ${scene.ui.appTitle}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    if (shown.current === decided) return;
    shown.current = decided;
    // Before the next paint, or the page would move away under a finger already on its way; but not now, for the browser would
    // have to lay the page out in the middle of the press.
    const asked = requestAnimationFrame(() => {
      // The new card is read from its top, by eye and by screen reader.
      card.current?.scrollTo({ top: 0 });
      globalThis.scrollTo({ top: 0 });
      const first = card.current?.querySelector<HTMLElement>('[data-first]');
      (first ?? card.current?.querySelector<HTMLElement>('#card-title'))?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(asked);
  }, [decided]);
  return (
    <SceneContext.Provider value={scene}>
      <div class={`sheet stage-${screen.stage} ${place}`}>
        <Header />
        <div class="stage" id="stage" />
        {Opener && decided === 0 && <Opener levels={later?.levels ?? []} />}
        {Caption && screen.caption && <Caption />}
        {WebKey && place.includes('at-web') && <WebKey />}
        <GaugeStrip />
        <main class="card" ref={card} key={game.level.id}>
          <Notices />
          {screen.watched && <Later>{({ screens }) => <screens.WatchBar />}</Later>}
          <Card />
        </main>
        <BasisLeaf />
        <p class="unseen" aria-live="polite">
          {announcement}
        </p>
      </div>
      <ContentsDialog />
      {screen.isModelOpen && <Later>{({ screens }) => <screens.ModelPage />}</Later>}
    </SceneContext.Provider>
  );
}
