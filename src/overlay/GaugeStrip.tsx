import { useState } from 'preact/hooks';
import type { CompiledLevel } from '../engine/types.ts';
import type { GaugeView } from '../engine/viewFor.ts';
import type { Game } from '../store/gameStore.ts';
import { wantedOf } from '../store/wanted.ts';
import { formatKnown, formatNumber, formatRange, shortUnitFor, unitFor } from '../text/format.ts';
import { BasisLine } from './Basis.tsx';
import { Later } from './Later.tsx';
import { useScene } from './Session.ts';
import { Sheet } from './Sheet.tsx';

type Gauge = CompiledLevel['gauges'][number];

/** A number as this seat knows it: exact, a range, or unknown. */
function GaugeNumber({ gauge, view }: { readonly gauge: Gauge; readonly view: GaugeView }) {
  const { speech, ui } = useScene();
  const { language, text } = speech;
  if (view.kind === 'unknown') return <b>{ui.unknown}</b>;
  const { decimals } = gauge;
  const shown = view.kind === 'exact' ? decimals : Math.min(decimals, 1);
  const number = (value: number): string => formatNumber(language, value, shown);
  return (
    <>
      <b>{formatRange(number(view.low), number(view.high))}</b>{' '}
      <span class="unit">{unitFor(language, view.high, text.units[gauge.unit] ?? '')}</span>
      <span class="unit-short" aria-hidden="true">
        {shortUnitFor(language, view.high, text.units[gauge.unit] ?? '')}
      </span>
    </>
  );
}

/** The part of a bar that is wanted. */
const zoneOf = (at: number, isMore: boolean) => (isMore ? { left: `${at}%`, right: 0 } : { left: 0, width: `${at}%` });

interface BarProps {
  readonly gauge: Gauge;
  readonly view: GaugeView;
  /** What the seat wants of it; null for nothing. */
  readonly wish: ReturnType<typeof wantedOf> | null;
}

function Bar({ gauge, view, wish }: BarProps) {
  const [least, most] = gauge.range;
  const share = (value: number): number => ((value - least) / (most - least || 1)) * 100;
  const isExact = view.kind === 'exact';
  const left = isExact ? 0 : share(view.low);
  return (
    <span class={`bar ${view.kind}`} aria-hidden="true">
      {wish && <u style={zoneOf(share(wish.wanted), wish.isMore)} />}
      <i style={{ left: `${left}%`, width: `${Math.max(1, share(view.high) - left)}%` }} />
      {wish && <b class={wish.isMore ? 'more' : 'less'} style={{ left: `${share(wish.wanted)}%` }} />}
    </span>
  );
}

interface GaugeCardProps {
  readonly index: number;
  readonly gauge: Gauge;
  /** Does it leave its place to others where there is only one row? */
  readonly isLesser: boolean;
}

function GaugeCard({ index, gauge, isLesser }: GaugeCardProps) {
  const { game, speech, ui } = useScene();
  const [isAsked, setAsked] = useState(false);
  const { text, language } = speech;
  const view = game.view.gauges[index];
  if (!view) return null;
  const words = text.gauges[gauge.id];
  const unit = text.units[gauge.unit] ?? '';
  const value = (view.low + view.high) / 2;
  const aim = game.level.seats[game.seat]?.aims.find((one) => one.gauge === index);
  const wish = aim ? wantedOf(aim) : null;
  return (
    <div
      class={`gauge ${isLesser ? 'lesser' : ''}`}
      data-gauge={gauge.id}
      data-value={Number(value.toFixed(gauge.decimals))}
    >
      <Sheet
        id={`gauge-${index}`}
        title={words?.name ?? gauge.id}
        onOpen={() => setAsked(true)}
        label={
          <>
            <span class="name">{words?.name}</span>
            <span class="number">
              <GaugeNumber gauge={gauge} view={view} />
            </span>
            <Bar gauge={gauge} view={view} wish={wish} />
          </>
        }
      >
        <p class="large">
          {view.kind === 'unknown' ? ui.unknown : formatKnown(language, view, gauge.decimals, unit)}
          {view.kind === 'range' && <small> · {view.reading ? ui.reported : ui.about}</small>}
        </p>
        {wish && <p>{ui.weWant(formatNumber(language, wish.wanted, gauge.decimals), wish.isMore)}</p>}
        <p>{words?.note}</p>
        <BasisLine basis={gauge.basis} />
        {isAsked && <Later>{({ screens }) => <screens.GaugeHistory index={index} gauge={gauge} view={view} />}</Later>}
      </Sheet>
    </div>
  );
}

/** On a phone one row: more would push the decision out of sight. */
const IN_ROW = 3;

/** The gauges of a seat in the order in which they give way: what it wants first. */
function byWeight({ level, seat }: Pick<Game, 'level' | 'seat'>): readonly number[] {
  const aims = new Set(level.seats[seat]?.aims.map(({ gauge }) => gauge));
  const shown = level.gauges.flatMap(({ shownTo }, index) => (shownTo.includes(seat) ? [index] : []));
  return [...shown.filter((index) => aims.has(index)), ...shown.filter((index) => !aims.has(index))];
}

/** The gauges of the held seat; each opens what it means and why it stands where it stands. */
export function GaugeStrip() {
  const { game, ui } = useScene();
  const [hasAll, setAll] = useState(false);
  const shown = byWeight(game);
  const lesser = shown.slice(IN_ROW);
  return (
    <section class={`gauges ${hasAll ? 'has-all' : ''}`} aria-label={ui.gauges}>
      {game.level.gauges.map((gauge, index) =>
        shown.includes(index) ? (
          <GaugeCard key={gauge.id} index={index} gauge={gauge} isLesser={lesser.includes(index)} />
        ) : null,
      )}
      {lesser.length > 0 && (
        <button
          type="button"
          class="all-gauges"
          aria-expanded={hasAll}
          aria-label={hasAll ? ui.allGauges : `${lesser.length} ${ui.moreGauges}: ${ui.allGauges}`}
          onClick={() => setAll(!hasAll)}
        >
          {hasAll ? '−' : lesser.length}
          {!hasAll && <span class="name">{ui.moreGauges}</span>}
        </button>
      )}
    </section>
  );
}
