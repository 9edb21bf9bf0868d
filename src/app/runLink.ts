import type { Decision, Run } from '../engine/types.ts';

/**
 * One decision as a short word for addresses: an option's id, or `!` with steps per good, `!accept`, `!leave`, or a threat
 * as `!threat_instrument_audience_proof_1` (0 if it is not meant). A guess is `!guess_option`, or `!guess_2_75` for 2.75,
 * since dots part the words; `!guess` if nothing is expected.
 */
function encode(decision: Decision): string {
  if (decision.kind === 'choose') return decision.option;
  if (decision.kind === 'threaten') return `!threat_${decision.parts.join('_')}_${decision.isMeant ? 1 : 0}`;
  if (decision.kind === 'guess')
    return ['!guess', ...(decision.guess === null ? [] : [decision.guess])].join('_').replace('.', '_');
  return decision.kind === 'propose' ? `!${decision.goods.join('_')}` : `!${decision.kind}`;
}

function decode(word: string): Decision | null {
  if (/^[a-z0-9-]{1,60}$/.test(word)) return { kind: 'choose', option: word };
  if (word === '!accept' || word === '!leave') return { kind: word.slice(1) as 'accept' | 'leave' };
  const threat = /^!threat_([a-z0-9-]{1,60})_([a-z0-9-]{1,60})_([a-z0-9-]{1,60})_([01])$/.exec(word);
  if (threat) {
    const [, instrument = '', audience = '', proof = '', isMeant] = threat;
    return { kind: 'threaten', parts: [instrument, audience, proof], isMeant: isMeant === '1' };
  }
  const guess = /^!guess(?:_([a-z][a-z0-9-]{0,59})|_(-?\d{1,10})(?:_(\d{1,3}))?)?$/.exec(word);
  if (guess) {
    const [, option, whole, part = '0'] = guess;
    return { kind: 'guess', guess: option ?? (whole === undefined ? null : Number(`${whole}.${part}`)) };
  }
  if (/^!\d{1,3}(_\d{1,3}){0,20}$/.test(word)) return { kind: 'propose', goods: word.slice(1).split('_').map(Number) };
  return null;
}

/** A run's decisions for an address. */
export function encodeDecisions(decisions: readonly Decision[]): string {
  return decisions.map(encode).join('.');
}

/** The decisions of an address up to the first that cannot be read, and whether all could be. */
export function decodeDecisions(text: string): { readonly decisions: readonly Decision[]; readonly isWhole: boolean } {
  const decisions: Decision[] = [];
  for (const word of text === '' ? [] : text.slice(0, 4000).split('.')) {
    const decision = decode(word);
    if (!decision) return { decisions, isWhole: false };
    decisions.push(decision);
  }
  return { decisions, isWhole: text.length <= 4000 };
}

/** The address of the page with its run as it stands, on the run's own page; what else is in the address stays. */
export function addressOf(page: string, run: Run): string {
  const url = new URL(page);
  const { level, seat, seed, version } = run;
  for (const [name, value] of Object.entries({ level, seat, seed, v: version })) url.searchParams.set(name, `${value}`);
  for (const name of ['turn', 'choose', 'model', 'watch']) url.searchParams.delete(name);
  if (run.decisions.length > 0) url.searchParams.set('run', encodeDecisions(run.decisions));
  else url.searchParams.delete('run');
  return url.href;
}

/** A run as an address of the page given, with the language it is read in. */
export function linkTo(page: string, run: Run, language: string): string {
  const url = new URL(page);
  // A link leads to the game's own page, not to the one made for frames.
  url.pathname = url.pathname.replace(/embed\.html$/, '');
  url.search = '';
  url.hash = '';
  const parts = { level: run.level, seat: run.seat, seed: run.seed, v: run.version, lang: language };
  for (const [name, value] of Object.entries(parts)) url.searchParams.set(name, String(value));
  if (run.decisions.length > 0) url.searchParams.set('run', encodeDecisions(run.decisions));
  return url.href;
}
