/**
 * Reads an SVG path and writes it shorter: everything relative, numbers rounded. The rounding error is carried along,
 * so that it never adds up over a long path. Arcs keep their flags.
 */
const ARITY = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Path string -> list of [command, ...numbers], implicit repetitions written out. */
export function tokens(d) {
  const out = [];
  for (const [, command, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const arity = ARITY[command.toLowerCase()];
    const numbers =
      arity === 7 ? arcNumbers(rest) : (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    if (!arity) out.push([command]);
    for (let i = 0; i < numbers.length; i += arity || 1) {
      const repeated = { m: 'l', M: 'L' }[command];
      out.push([i && repeated ? repeated : command, ...numbers.slice(i, i + arity)]);
    }
  }
  return out;
}

function arcNumbers(text) {
  const n = '(-?(?:\\d+\\.?\\d*|\\.\\d+))[\\s,]*';
  const arc = new RegExp(`${n}${n}${n}([01])[\\s,]*([01])[\\s,]*${n}${n}`, 'g');
  return [...text.matchAll(arc)].flatMap((m) => m.slice(1).map(Number));
}

/** Absolute positions of a command's coordinates: index of each number that is an x or a y. */
function axes(command, count) {
  const kind = command.toLowerCase();
  if (kind === 'h') return ['x'];
  if (kind === 'v') return ['y'];
  if (kind === 'a') return [null, null, null, null, null, 'x', 'y'];
  return Array.from({ length: count }, (_, i) => (i % 2 ? 'y' : 'x'));
}

const number = (n) => String(n + 0).replace(/^(-?)0\./, '$1.');

/** Numbers joined by a space, or by nothing where a minus sign tells them apart. */
const join = (numbers) => numbers.map(number).join(' ').replaceAll(' -', '-');

/** Tokens -> short relative path with the given number of decimals. */
export function write(commands, decimals) {
  const f = 10 ** decimals;
  const round = (n) => Math.round(n * f) / f;
  const [at, pen, start] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  let [out, last] = ['', ''];
  for (const [command, ...numbers] of commands) {
    const kind = command.toLowerCase();
    if (kind === 'z') {
      Object.assign(at, start);
      Object.assign(pen, { x: round(start.x), y: round(start.y) });
      out += 'z';
      last = 'z';
      continue;
    }
    const names = axes(command, numbers.length);
    const absolute = numbers.map((n, i) => (names[i] && command === kind ? n + at[names[i]] : n));
    const written = absolute.map((n, i) => (names[i] ? round(round(n) - pen[names[i]]) : round(n)));
    names.forEach((name, i) => {
      if (name && i >= names.length - 2) at[name] = absolute[i];
    });
    Object.assign(pen, { x: round(at.x), y: round(at.y) });
    if (kind === 'm') Object.assign(start, at);
    const body = join(written);
    out += kind === last && kind !== 'm' ? (body.startsWith('-') ? '' : ' ') + body : kind + body;
    last = kind;
  }
  return out;
}
