import { useRef } from 'preact/hooks';
import type { OfferPoint } from '../engine/types.ts';
import type { GameActions } from '../store/gameStore.ts';
import { type Stack, type TableNow, tableOf } from '../store/table.ts';
import { fill } from '../text/fill.ts';
import { formatNumber, unitFor } from '../text/format.ts';
import { CardFoot } from './CardFoot.tsx';
import { DecideCue } from './DecideCue.tsx';
import { Forecast } from './Forecast.tsx';
import { OptionButton } from './OptionButton.tsx';
import { decideOn } from './Session.ts';
import { Slip } from './Slip.tsx';
import { useLaterScene } from './useLaterScene.ts';
import { Worth } from './Worth.tsx';

function StackRow({ stack }: { readonly stack: Stack }) {
  const { session, speech, ui } = useLaterScene();
  const { text, language } = speech;
  const { id, position, steps, most, unitsPerStep, standing } = stack;
  const name = text.goods?.[id]?.name ?? id;
  const decimals = steps === 0 || Number.isInteger(unitsPerStep) ? 0 : 2;
  const units = formatNumber(language, steps * unitsPerStep, decimals);
  // From what lies there now, not from what was drawn last: two quick presses are two counters.
  const push = (by: number) => () => {
    const { counters, arrange } = session.game.getState();
    arrange(position, (counters?.[position] ?? 0) + by);
  };
  return (
    <div class="good-row" data-good={id} data-steps={steps}>
      <span class="name">{name}</span>
      <span class="stepper">
        <button type="button" data-step="-1" aria-label={ui.less(name)} disabled={steps <= 0} onClick={push(-1)}>
          −
        </button>
        <output>
          <b>{units}</b>{' '}
          <span class="unit">{unitFor(language, steps * unitsPerStep, text.units[stack.unit] ?? '')}</span>
        </output>
        <button type="button" data-step="1" aria-label={ui.more(name)} disabled={steps >= most} onClick={push(1)}>
          +
        </button>
      </span>
      <span class="pile" aria-hidden="true">
        {Array.from({ length: most }, (_, i) => (
          <i key={i} class={`${i < steps ? 'on' : ''} ${standing !== null && i < standing ? 'asked' : ''}`} />
        ))}
      </span>
    </div>
  );
}

function TableOptions({ table }: { readonly table: TableNow }) {
  const scene = useLaterScene();
  const { session, ui } = scene;
  const moves = [
    ...(table.canAccept
      ? // What lies there was changed: accepting would take something else than what is seen.
        [{ id: 'accept', number: 1, label: ui.accept, detail: ui.acceptDetail, isDisabled: table.isChanged } as const]
      : []),
    ...(table.canPropose
      ? [
          {
            id: 'propose',
            number: 2,
            label: ui.propose,
            detail: table.round >= table.rounds ? ui.lastOffer : ui.proposeDetail,
            isDisabled: !table.isChanged || table.stacks.every(({ steps }) => steps === 0),
          } as const,
        ]
      : []),
    { id: 'leave', number: 3, label: ui.leave, detail: ui.leaveDetail, isDisabled: false } as const,
  ];
  return (
    <div class="options">
      {moves.map(({ id, number, label, detail, isDisabled }) => (
        <OptionButton
          key={id}
          id={id}
          number={number}
          label={label}
          detail={detail}
          isDisabled={isDisabled}
          onPress={() => {
            const goods = session.game.getState().counters ?? [];
            decideOn(scene, id === 'propose' ? { kind: 'propose', goods } : { kind: id });
          }}
        />
      ))}
    </div>
  );
}

/** Puts the counters back to the offer that stands. */
function restore({ arrange }: GameActions, { stacks }: TableNow): void {
  for (const { position, standing } of stacks) arrange(position, standing ?? 0);
}

/** The table: goods to put in, what they are worth to each side, and the moves. */
export function TableCard({ point }: { readonly point: OfferPoint }) {
  const { game, speech, ui } = useLaterScene();
  const table = tableOf(game);
  const rows = useRef<HTMLDivElement>(null);
  if (!table) return null;
  const words = speech.text.decisions[point.id];
  const isOpening = table.round <= 2;
  const other = speech.text.actors[table.sides[1]] ?? '';
  const mine = table.stacks.filter(({ from }) => from === table.sides[0]);
  const theirs = table.stacks.filter(({ from }) => from !== table.sides[0]);
  return (
    <article data-card={point.id} aria-labelledby="card-title">
      <Slip />
      <div class="row spread">
        <p class="kicker">{ui.atTable}</p>
        <p class="small">
          {table.round === table.rounds ? ui.lastRound : ui.round(Math.min(table.round, table.rounds), table.rounds)}
        </p>
      </div>
      <h2 class="title" id="card-title" tabIndex={-1}>
        {words?.title}
      </h2>
      {isOpening && <p class="situation">{fill(speech, game.view, words?.text ?? '')}</p>}
      <p class="small">
        {table.canAccept && <i class="asked-key" aria-hidden="true" />}
        {table.canAccept ? ui.theyOffer(other) : ui.noOffer}{' '}
        {table.canAccept && table.isChanged && (
          <button type="button" class="link" onClick={() => restore(game, table)}>
            {ui.restore}
          </button>
        )}
      </p>
      <div class="sides" ref={rows}>
        <fieldset>
          <legend>{ui.youGive}</legend>
          {mine.map((stack) => (
            <StackRow key={stack.id} stack={stack} />
          ))}
        </fieldset>
        <fieldset>
          <legend>{ui.youGet}</legend>
          {theirs.map((stack) => (
            <StackRow key={stack.id} stack={stack} />
          ))}
        </fieldset>
      </div>
      {/* In sight from the first moment on: counters can be pushed on the stage, too. */}
      <div class="dock">
        <DecideCue options={rows} card={`${point.id} ${table.round}`} name={ui.goods} isInDock />
        <Worth table={table} />
        <TableOptions table={table} />
      </div>
      <Forecast />
      <CardFoot point={point} />
    </article>
  );
}
