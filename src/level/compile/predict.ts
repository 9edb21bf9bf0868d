import type { PredictPoint } from '../../engine/types.ts';
import type { AuthoredLevel, AuthoredPoint } from '../schema.ts';
import type { Key } from '../yamlFile.ts';
import type { Context } from './Context.ts';

type Authored = Extract<AuthoredPoint, { kind: 'predict' }>;
type Common = Pick<PredictPoint, 'id' | 'turn' | 'when' | 'evidence' | 'facts' | 'place'>;
type Settled = Pick<PredictPoint, 'settled' | 'settledIn'>;

/** When it is looked at. */
function compileSettled(context: Context, level: AuthoredLevel, common: Common, point: Authored): Settled {
  const path = ['decisions', common.id, 'settled'];
  const { settled } = point;
  if (typeof settled === 'string') {
    if (point.gauge !== undefined) {
      context.problem(path, 'a gauge is drawn up to a day that is known beforehand: write the number of a turn');
    }
    return { settled: context.expression(settled, path), settledIn: 0 };
  }
  const last = level.dates.length;
  if (settled < common.turn) {
    context.problem(
      path,
      `turn ${settled} is over before the question is asked in turn ${common.turn}: write a later one`,
    );
  }
  if (settled > last) context.problem(path, `turn ${settled} is after the last one (${last} dates)`);
  return { settled: null, settledIn: settled };
}

/** What can come: exactly one of it always has. */
function compileOptions(context: Context, id: string, options: Authored['options'] = []): PredictPoint['options'] {
  const path = ['decisions', id, 'options'];
  const ids = options.map((option) => option.id);
  return options.map(({ id: option, right }, i) => {
    const at = [...path, i];
    const isLast = i === options.length - 1;
    if (ids.indexOf(option) < i) context.problem(at, `option "${option}" is there twice`);
    if (isLast && right !== undefined) {
      context.problem([...at, 'right'], 'the last option is right when no other is: leave its `right` out');
    }
    if (!isLast && right === undefined) {
      context.problem(at, 'says not when it is right (`right:`): options behind it could never come');
    }
    return { id: option, right: isLast ? null : context.condition(right ?? '0', [...at, 'right']) };
  });
}

/** What can be drawn: by default anything the gauge can be. */
function compileRange(context: Context, level: AuthoredLevel, path: readonly Key[], point: Authored): [number, number] {
  const gauge = level.gauges[point.gauge ?? ''];
  const [least, most] = point.range ?? gauge?.range ?? [0, 1];
  if (!point.range || !gauge) return [least, most];
  const at = [...path, 'range'];
  const power = 10 ** (gauge.decimals ?? 0);
  if (least >= most) context.problem(at, `the range runs backwards: ${least} is not less than ${most}`);
  if (least < gauge.range[0] || most > gauge.range[1]) {
    context.problem(at, `leaves the range of "${point.gauge}", ${gauge.range[0]} to ${gauge.range[1]}`);
  }
  for (const value of [least, most]) {
    if (Math.round(value * power) / power === value) continue;
    context.problem(at, `${value} has more digits than the gauge keeps (decimals: ${gauge.decimals ?? 0})`);
  }
  return [least, most];
}

function compileDrawn(context: Context, level: AuthoredLevel, common: Common, point: Authored): PredictPoint['drawn'] {
  const path = ['decisions', common.id];
  const { gauge: id, within } = point;
  if (id === undefined) {
    for (const key of ['within', 'range'] as const) {
      if (point[key] === undefined) continue;
      context.problem([...path, key], 'belongs to a gauge that is drawn (`gauge:`): delete it');
    }
    return null;
  }
  const gauge = context.index('gauge', context.gauges, id, [...path, 'gauge']);
  if (within === undefined) context.problem(path, 'says not how far off still counts as near (`within:`)');
  return { gauge, within: within ?? 0, range: compileRange(context, level, path, point) };
}

/** How a seat sees a gauge, in the words of its author. */
function sightOf(level: AuthoredLevel, gauge: string, seat: string): string {
  const { seen } = level.gauges[gauge] ?? {};
  return seen?.[seat] ?? (gauge.startsWith(`${seat}.`) ? 'exact' : (seen?.others ?? 'unknown'));
}

/** A prediction: what can come, or which gauge is drawn on, and when it is looked at. */
export function compilePredict(context: Context, level: AuthoredLevel, common: Common, point: Authored): PredictPoint {
  const path = ['decisions', common.id];
  const { seat, gauge, options } = point;
  if ((gauge === undefined) === (options === undefined)) {
    const message =
      gauge === undefined
        ? 'says neither what can come (`options:`) nor which gauge is drawn (`gauge:`)'
        : 'has both `options` and a `gauge`: one question, one of them';
    context.problem(path, message);
  }
  if (gauge !== undefined && level.gauges[gauge] && context.seats.has(seat)) {
    const sight = sightOf(level, gauge, seat);
    if (sight !== 'exact') {
      const message = `"${seat}" sees "${gauge}" as ${sight}: it can draw on a gauge only that it sees exactly`;
      context.problem([...path, 'gauge'], message);
    }
  }
  return {
    ...common,
    kind: 'predict',
    seat: context.index('seat', context.seats, seat, [...path, 'seat']),
    options: compileOptions(context, common.id, options),
    drawn: compileDrawn(context, level, common, point),
    ...compileSettled(context, level, common, point),
  };
}
