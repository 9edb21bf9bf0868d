import type { Basis, Expression } from '../../engine/types.ts';
import { optionIds } from '../optionIds.ts';
import { parseExpression } from '../parseExpression.ts';
import { type Problem, unknownName } from '../problem.ts';
import type { AuthoredLevel } from '../schema.ts';
import { type Key, pathText, type YamlFile } from '../yamlFile.ts';
import { WebNames } from './WebNames.ts';

/** What exists besides the level itself: ids that it may point to. */
export interface Surroundings {
  /** Null where `facts.yaml` cannot be read: its one fault is then not said again for every number. */
  readonly facts: ReadonlySet<string> | null;
  readonly places: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
  readonly icons: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
}

/** The names of a level and the problems found so far, handed through the compilation. */
export class Context {
  readonly problems: Problem[] = [];
  /** Parts that are wrong, as section and id: `decisions\ngo`. */
  readonly doubtful = new Set<string>();
  /** Gauges, then ties as `tie.id`. */
  readonly gauges: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, number>;
  readonly web: WebNames;
  readonly draws: ReadonlyMap<string, number>;
  readonly goods: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  readonly seats: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  /** `decision.option` of what can be guessed: no condition may read it. */
  readonly guesses: ReadonlySet<string>;
  /** `decision.option` to the option's index over the whole level. */
  readonly options: ReadonlyMap<string, number>;

  constructor(
    readonly source: YamlFile,
    level: AuthoredLevel,
    readonly around: Surroundings,
  ) {
    const index = (record: object | undefined) => new Map(Object.keys(record ?? {}).map((id, i) => [id, i]));
    this.ties = index(level.ties);
    const gaugeIds = [...Object.keys(level.gauges), ...[...this.ties.keys()].map((id) => `tie.${id}`)];
    this.gauges = new Map(gaugeIds.map((id, i) => [id, i]));
    this.web = new WebNames(level);
    this.draws = index(level.draws);
    this.goods = index(level.goods);
    this.events = index(level.events);
    this.seats = index(level.seats);
    this.actors = new Map(level.actors.map((id, i) => [id, i]));
    const options = Object.entries(level.decisions).flatMap(([id, point]) =>
      optionIds(point).map((option) => `${id}.${option}`),
    );
    this.options = new Map(options.map((id, i) => [id, i]));
    const guesses = Object.entries(level.decisions).flatMap(([id, point]) =>
      point.kind === 'predict' ? (point.options ?? []).map((option) => `${id}.${option.id}`) : [],
    );
    this.guesses = new Set(guesses);
  }

  /** Notes a problem at a path of the level file. */
  problem(path: readonly Key[], message: string): void {
    const made = { file: this.source.file, line: this.source.lineOf(path), path: pathText(path), message };
    const isSaid = this.problems.some(
      ({ line, path: at, message: said }) => line === made.line && at === made.path && said === message,
    );
    if (!isSaid) this.problems.push(made);
    this.doubtful.add(path.slice(0, 2).join('\n'));
  }

  /** The index of a name; a problem and 0 where it does not exist. */
  index(kind: string, names: ReadonlyMap<string, number>, name: string, path: readonly Key[]): number {
    const found = names.get(name);
    if (found === undefined) this.problem(path, unknownName(kind, name, names.keys()));
    return found ?? 0;
  }

  /** Notes a problem where a name is not known. */
  knownOne(kind: string, names: ReadonlySet<string>, name: string, path: readonly Key[]): void {
    if (!names.has(name)) this.problem(path, unknownName(kind, name, names));
  }

  /** Notes a problem for each name of a list that is not known. */
  known(kind: string, names: ReadonlySet<string>, list: readonly string[], path: readonly Key[]): void {
    for (const [i, name] of list.entries()) this.knownOne(kind, names, name, [...path, i]);
  }

  facts(list: readonly string[], path: readonly Key[]): readonly string[] {
    if (this.around.facts) this.known('fact', this.around.facts, list, path);
    return list;
  }

  basis(authored: string | readonly string[], path: readonly Key[]): Basis {
    const list = typeof authored === 'string' ? [authored] : authored;
    const facts = list.filter((name) => name !== 'assumption');
    const known = this.around.facts;
    for (const name of known ? facts : []) {
      if (!known?.has(name)) this.problem(path, unknownName('fact', name, [...(known ?? []), 'assumption']));
    }
    return { facts, assumption: facts.length < list.length };
  }

  expression(authored: string | number, path: readonly Key[]): Expression {
    const made = parseExpression(authored, (name) => this.leaf(name));
    if (typeof made === 'object' && 'problem' in made) {
      this.problem(path, made.problem);
      return 0;
    }
    return made;
  }

  condition(authored: string | undefined, path: readonly Key[]): Expression | null {
    return authored === undefined ? null : this.expression(authored, path);
  }

  /** The index of a gauge, which a template may name by `self` and `partner`. */
  gauge(authored: string, path: readonly Key[]): number {
    const name = this.web.resolved(authored);
    if (typeof name === 'string') return this.index('gauge', this.gauges, name, path);
    this.problem(path, name.problem);
    return 0;
  }

  private leaf(authored: string): Expression | { readonly problem: string } {
    const name = this.web.resolved(authored);
    if (typeof name !== 'string') return name;
    const special = this.web.leaf(name);
    if (special !== null) return special;
    if (name === 'turn' || name === 'round') return [name];
    const [head = '', ...rest] = name.split('.');
    const tail = rest.join('.');
    const tables = { draw: this.draws, taken: this.options, fired: this.events, given: this.goods } as const;
    if (Object.hasOwn(tables, head) && tail) {
      const kind = head as keyof typeof tables;
      if (kind === 'taken' && this.guesses.has(tail))
        return { problem: `"${tail}" is only guessed: nothing may follow from a guess` };
      const found = tables[kind].get(tail);
      const noun = { draw: 'draw', taken: 'option', fired: 'event', given: 'good' }[kind];
      return found === undefined ? { problem: unknownName(noun, tail, tables[kind].keys()) } : [kind, found];
    }
    const gauge = this.gauges.get(name);
    if (gauge !== undefined) return ['gauge', gauge];
    const owned = [...this.gauges.keys()].find((id) => id.endsWith(`.${name}`));
    if (owned) return { problem: `unknown gauge "${name}". Did you mean "${owned}"?` };
    const hint = /-\d/.test(name) ? ' (a minus needs a space before and after it)' : '';
    return { problem: unknownName('gauge', name, this.gauges.keys()) + hint };
  }
}
