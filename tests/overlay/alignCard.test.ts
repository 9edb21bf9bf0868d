// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idleSession } from '../../src/build/idleSession.ts';
import type { AlignPoint } from '../../src/engine/types.ts';
import { AlignCard } from '../../src/overlay/AlignCard.tsx';
import { SceneContext, type Session, sceneOf } from '../../src/overlay/Session.ts';
import { useStore } from '../../src/overlay/useStore.ts';
import type { GameStore } from '../../src/store/gameStore.ts';
import { webLevel } from '../support/webLevel.ts';

/** A session at the small web, with nothing around it. */
const sessionAt = (): Session => idleSession(webLevel(), { seat: 'north', seed: 1, language: 'en', stage: 'none' });

function Page({ session }: { readonly session: Session }) {
  const scene = sceneOf(session, useStore(session.game), useStore(session.screen));
  const point = scene.game.level.decisions[scene.game.view.point] as AlignPoint;
  return h(SceneContext.Provider, { value: scene, children: h(AlignCard, { point }) });
}

const find = (selector: string): HTMLElement | null => document.querySelector(selector);
const expanded = (): (string | null | undefined)[] =>
  [...document.querySelectorAll('[aria-expanded="true"]')].map((row) => row.getAttribute('data-partner'));

describe('the card at the web', () => {
  let game: GameStore;
  let host: HTMLElement;
  beforeEach(async () => {
    const session = sessionAt();
    game = session.game;
    host = document.body.appendChild(document.createElement('div'));
    await act(() => render(h(Page, { session }), host));
  });
  afterEach(() => {
    render(null, host);
    host.remove();
  });
  const face = (partner: string | null) => act(() => game.getState().face(partner));
  const press = (selector: string) => act(() => find(selector)?.click());

  it('opens the partner that the canvas turns to, and leaves the focus where it was', async () => {
    await face('east');
    expect(expanded()).toEqual(['east']);
    expect(document.activeElement).toBe(document.body);
    expect(find('[data-option="east-tighten"]')).not.toBeNull();
    await face(null);
    expect(expanded()).toEqual([]);
  });

  it('tells the store which partner was pressed', async () => {
    await press('[data-partner="south"]');
    expect(game.getState().facing).toBe('south');
    await press('[data-partner="south"]');
    expect(game.getState().facing).toBeNull();
  });

  it('keeps the focus in the list when the canvas turns away from where it was', async () => {
    await press('[data-partner="east"]');
    find('[data-option="east-tighten"]')?.focus();
    await face('south');
    expect(document.activeElement?.getAttribute('data-partner')).toBe('south');
  });

  it('closes a pact when a partner is turned to, and the other way round', async () => {
    await press('[data-pact="three"]');
    expect(find('[data-option="pact-three"]')).not.toBeNull();
    await face('east');
    expect(find('[data-option="pact-three"]')).toBeNull();
    await press('[data-pact="three"]');
    expect(game.getState().facing).toBeNull();
    expect(expanded()).toEqual([null]);
  });

  it('gives the number keys to the rows while all are closed, and to the moves of the open one', async () => {
    const keys = (): (string | undefined)[] =>
      [...document.querySelectorAll<HTMLElement>('[data-key]')].map(
        ({ dataset }) => dataset.option ?? dataset.partner ?? dataset.pact,
      );
    expect(keys()).toEqual(['east', 'south', 'three']);
    await face('east');
    expect(keys()).toEqual(['east-tighten', 'east-loosen', 'east-promise']);
  });
});
