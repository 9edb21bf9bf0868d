import { optionsIn } from '../engine/optionsIn.ts';
import type { Basis, CompiledLevel, DecisionPoint, Effect } from '../engine/types.ts';

function factsOfEffects(effects: readonly Effect[]): Basis[] {
  return effects.flatMap((effect) => (effect.kind === 'change' ? [effect.basis] : []));
}

/** What a decision rests on besides its options. */
function basesOfKind(point: DecisionPoint): Basis[] {
  switch (point.kind) {
    case 'choose':
    case 'align':
    case 'predict':
      return [];
    case 'offer':
      return [point.basis, ...factsOfEffects([...point.eachRound, ...point.onDeal, ...point.onLeave])];
    case 'threaten': {
      const carried = point.instruments.flatMap((instrument) => instrument.carried);
      return [point.basis, ...factsOfEffects([...carried, ...point.onYield, ...point.onCarry, ...point.onDrop])];
    }
  }
}

/** What ties and all that hangs on them rest on. */
function basesOfWeb({ felt, watchers, spirals, pacts }: CompiledLevel): Basis[] {
  const effects = [
    ...watchers.flatMap(({ answer }) => answer),
    ...pacts.flatMap((p) => [...p.onSigned, ...p.onRefused]),
  ];
  return [...[...felt, ...watchers, ...spirals, ...pacts].map(({ basis }) => basis), ...factsOfEffects(effects)];
}

/** Ids of every fact a level names anywhere. */
export function factIdsOf(level: CompiledLevel): Set<string> {
  const points = level.decisions.flatMap((point) => [
    ...optionsIn(point).flatMap(({ effects }) => factsOfEffects(effects)),
    ...basesOfKind(point),
  ]);
  const bases: Basis[] = [
    ...[...level.gauges, ...level.draws, ...level.goods, ...level.events, ...level.bill].map(({ basis }) => basis),
    ...[...level.rules, ...level.events].flatMap(({ effects }) => factsOfEffects(effects)),
    ...points,
    ...basesOfWeb(level),
  ];
  const named = [...level.decisions, ...level.events, ...level.endings].flatMap(({ facts }) => facts);
  const beside = level.frontPages.flatMap(({ confirmed }) => confirmed);
  return new Set([...level.record, ...beside, ...named, ...bases.flatMap(({ facts }) => facts)]);
}
