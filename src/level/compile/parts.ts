import type {
  BillLine,
  CompiledLevel,
  Draw,
  Effect,
  Ending,
  Flow,
  Gauge,
  Good,
  LevelEvent,
  Rule,
  Seat,
  Sight,
  World,
} from '../../engine/types.ts';
import type { AuthoredEffect, AuthoredLevel } from '../schema.ts';
import type { Key } from '../yamlFile.ts';
import type { Context } from './Context.ts';

type BasisName = string | readonly string[] | undefined;

/** Notes a problem where a range runs backwards. */
export function checkRange(context: Context, [least, most]: readonly [number, number], path: readonly Key[]): void {
  if (least > most) context.problem(path, `the range runs backwards: ${least} is more than ${most}`);
}

/** A gauge that starts between two of the values it can have would jump at its first change. */
function checkDigits(context: Context, gauge: AuthoredLevel['gauges'][string], path: readonly Key[]): void {
  const power = 10 ** (gauge.decimals ?? 0);
  for (const key of ['range', 'start'] as const) {
    for (const value of [gauge[key]].flat()) {
      if (Math.round(value * power) / power === value) continue;
      context.problem(
        [...path, key],
        `${value} has more digits than the gauge keeps (decimals: ${gauge.decimals ?? 0})`,
      );
    }
  }
}

/** Effects in their order; `basis` is what they rest on where they do not say it themselves. */
export function compileEffects(
  context: Context,
  authored: readonly AuthoredEffect[] | undefined,
  basis: BasisName,
  path: readonly Key[],
): Effect[] {
  return (authored ?? []).map((effect, i): Effect => {
    const at = [...path, i];
    const when = context.condition(effect.when, at);
    if (effect.end) {
      if (effect.change || effect.by !== undefined)
        context.problem(at, 'an effect either changes a gauge or ends the run');
      return { kind: 'end', when };
    }
    if (!effect.change)
      context.problem(at, 'says neither what it changes (`change:`) nor that it ends the run (`end: true`)');
    if (effect.by === undefined) context.problem(at, 'says not by how much (`by:`)');
    const rests = effect.basis ?? basis;
    if (!rests) context.problem(at, 'a number without basis: give it `basis: assumption` or a fact id');
    return {
      kind: 'change',
      gauge: effect.change ? context.gauge(effect.change, at) : 0,
      by: context.expression(effect.by ?? 0, at),
      when,
      after: effect.after ?? 0,
      basis: context.basis(rests ?? 'assumption', at),
    };
  });
}

export function compileSeats(context: Context, level: AuthoredLevel): Seat[] {
  return Object.entries(level.seats).map(([id, seat]) => {
    const path = ['seats', id];
    if (Object.keys(seat.aims).length === 0) context.problem(path, 'a seat needs at least one aim');
    const aims = Object.entries(seat.aims).map(([aimId, aim]) => {
      const at = [...path, 'aims', aimId];
      if (aim.from === aim.to) context.problem(at, '`from` and `to` are the same: nothing could be achieved');
      const gauge = context.index('gauge', context.gauges, aim.gauge, [...at, 'gauge']);
      return { id: aimId, gauge, from: aim.from, to: aim.to, weight: aim.weight };
    });
    return { id, actor: context.index('actor', context.actors, id, path), aims };
  });
}

/** How each seat sees a number of this owner. */
export function compileSight(
  context: Context,
  owner: string,
  seen: Readonly<Record<string, string>>,
  path: readonly Key[],
): Sight[] {
  for (const seat of Object.keys(seen)) {
    if (seat !== 'others') context.index('seat', context.seats, seat, [...path, seat]);
  }
  return [...context.seats.keys()].map((seat): Sight => {
    const words = seen[seat] ?? (owner === seat ? 'exact' : (seen.others ?? 'unknown'));
    if (words === 'exact' || words === 'unknown') return { kind: words };
    const within = /^about (\d+(?:\.\d+)?)$/.exec(words)?.[1];
    if (!within)
      context.problem([...path, seen[seat] ? seat : 'others'], `"${words}" is not exact, unknown or about <number>`);
    return { kind: 'about', within: Number(within ?? 0) };
  });
}

/** Facts of the record that can come about in a run, too. */
export function compileInRun(context: Context, level: AuthoredLevel): CompiledLevel['inRun'] {
  return Object.entries(level['in-run'] ?? {}).map(([fact, when]) => {
    const path = ['in-run', fact];
    if (!level.record.includes(fact))
      context.problem(path, `"${fact}" is not in the record: add it there, or take it out here`);
    return { fact, when: context.condition(when, path) ?? 1 };
  });
}

/** The authored gauges, in their order; ties follow, see `compileTieGauges`. */
export function compileGauges(context: Context, level: AuthoredLevel): Gauge[] {
  return Object.entries(level.gauges).map(([id, gauge]) => {
    const path = ['gauges', id];
    const [owner = '', name] = id.split('.');
    if (!name) context.problem(path, `a gauge id is actor.name, for example "${level.actors[0]}.${owner}"`);
    const actor = name ? context.index('actor', context.actors, owner, path) : 0;
    const start: [number, number] = typeof gauge.start === 'number' ? [gauge.start, gauge.start] : gauge.start;
    checkRange(context, gauge.range, [...path, 'range']);
    checkRange(context, start, [...path, 'start']);
    checkDigits(context, gauge, path);
    if (start[0] < gauge.range[0] || start[1] > gauge.range[1]) {
      context.problem([...path, 'start'], `starts outside its range ${gauge.range[0]} to ${gauge.range[1]}`);
    }
    return {
      id,
      actor,
      unit: gauge.unit,
      range: gauge.range,
      start,
      decimals: gauge.decimals ?? 0,
      basis: context.basis(gauge.basis, [...path, 'basis']),
      sight: compileSight(context, owner, gauge.seen ?? {}, [...path, 'seen']),
      shownTo: (gauge.shown ?? []).map((seat, i) => context.index('seat', context.seats, seat, [...path, 'shown', i])),
      better: gauge.better ?? 'open',
    };
  });
}

export function compileDraws(context: Context, level: AuthoredLevel): Draw[] {
  return Object.entries(level.draws ?? {}).map(([id, draw]) => {
    const path = ['draws', id];
    checkRange(context, draw.range, [...path, 'range']);
    const knownTo = (draw.known ?? []).map((seat, i) =>
      context.index('seat', context.seats, seat, [...path, 'known', i]),
    );
    return { id, range: draw.range, basis: context.basis(draw.basis, [...path, 'basis']), knownTo };
  });
}

export function compileGoods(context: Context, level: AuthoredLevel): Good[] {
  return Object.entries(level.goods ?? {}).map(([id, good]) => {
    const path = ['goods', id];
    context.knownOne('icon', context.around.icons, good.icon, [...path, 'icon']);
    return {
      id,
      from: context.index('actor', context.actors, good.from, [...path, 'from']),
      unit: good.unit,
      step: good.step,
      icon: good.icon,
      full: context.expression(good.full, [...path, 'full']),
      half: good.half,
      each: context.expression(good.each, [...path, 'each']),
      rise: context.expression(good.rise, [...path, 'rise']),
      basis: context.basis(good.basis, [...path, 'basis']),
    };
  });
}

export function compileRules(context: Context, level: AuthoredLevel): Rule[] {
  return Object.entries(level.rules ?? {}).map(([id, rule]) => {
    const path = ['rules', id];
    context.basis(rule.basis, [...path, 'basis']);
    const effects = compileEffects(context, rule.effects, rule.basis, [...path, 'effects']);
    return { id, when: context.condition(rule.when, [...path, 'when']), effects };
  });
}

export function compileEvents(context: Context, level: AuthoredLevel): LevelEvent[] {
  return Object.entries(level.events ?? {}).map(([id, event]) => {
    const path = ['events', id];
    const { report } = event;
    const heard = event.heard ?? [...context.seats.keys()];
    if (typeof event.chance === 'number' && (event.chance < 0 || event.chance > 1)) {
      context.problem([...path, 'chance'], `is ${event.chance}; a chance runs from 0 to 1`);
    }
    const gauge = report && context.index('gauge', context.gauges, report.gauge, [...path, 'report', 'gauge']);
    return {
      id,
      when: context.condition(event.when, [...path, 'when']),
      chance: context.expression(event.chance, [...path, 'chance']),
      evidence: event.evidence,
      facts: context.facts(event.facts, [...path, 'facts']),
      heardBy: heard.map((seat, i) => context.index('seat', context.seats, seat, [...path, 'heard', i])),
      effects: compileEffects(context, event.effects, event.basis, [...path, 'effects']),
      report: report
        ? {
            gauge: gauge ?? 0,
            within: report.within,
            wrong: report.wrong,
            off: context.expression(report.off, [...path, 'report', 'off']),
          }
        : null,
      basis: context.basis(event.basis, [...path, 'basis']),
    };
  });
}

export function compileEndings(context: Context, level: AuthoredLevel): Ending[] {
  const entries = Object.entries(level.endings);
  if (entries.length === 0) context.problem(['endings'], 'a level needs at least one ending');
  return entries.map(([id, ending], i) => {
    const path = ['endings', id];
    const isLast = i === entries.length - 1;
    if (isLast && ending.when) context.problem(path, 'the last ending takes every run that is left and has no `when`');
    if (!isLast && !ending.when) context.problem(path, 'needs a `when`: endings behind it could never be reached');
    return {
      id,
      when: context.condition(ending.when, [...path, 'when']),
      isEarly: ending.early ?? false,
      facts: context.facts(ending.facts ?? [], [...path, 'facts']),
    };
  });
}

export function compileWorlds(context: Context, level: AuthoredLevel): World[] {
  const entries = Object.entries(level.worlds ?? {});
  const last = entries.at(-1);
  if (last && last[1].when !== undefined) {
    context.problem(
      ['worlds', last[0], 'when'],
      'the last outcome takes every world that is left: leave its `when` out',
    );
  }
  return entries.map(([id, { when }]) => ({ id, when: context.condition(when, ['worlds', id, 'when']) }));
}

export function compileBill(context: Context, level: AuthoredLevel): BillLine[] {
  return Object.entries(level.bill ?? {}).map(([id, line]) => {
    const path = ['bill', id];
    const low = line.value ?? line.low;
    const high = line.value ?? line.high;
    if (low === undefined || high === undefined) context.problem(path, 'needs `value:`, or both `low:` and `high:`');
    return {
      id,
      low: context.expression(low ?? 0, path),
      high: context.expression(high ?? 0, path),
      unit: line.unit,
      decimals: line.decimals ?? 0,
      when: context.condition(line.when, [...path, 'when']),
      basis: context.basis(line.basis, [...path, 'basis']),
    };
  });
}

export function compileFlows(context: Context, level: AuthoredLevel): CompiledLevel['flows'] {
  return Object.entries(level.flows ?? {}).map(([id, flow]): Flow => {
    const path = ['flows', id];
    context.known('route', context.around.routes, flow.route, [...path, 'route']);
    context.knownOne('icon', context.around.icons, flow.icon, [...path, 'icon']);
    context.index('actor', context.actors, flow.actor, [...path, 'actor']);
    const { route, icon, actor } = flow;
    return { id, route, icon, actor, amount: context.expression(flow.amount, [...path, 'amount']) };
  });
}
