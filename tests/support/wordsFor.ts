import { stringify } from 'yaml';

type Tree = { readonly [key: string]: Tree } & { readonly id?: unknown };
const keys = (tree: Tree | undefined): string[] => (tree && typeof tree === 'object' ? Object.keys(tree) : []);

/** Every key of a map, each with the words that `make` gives it. */
const each = (tree: Tree | undefined, make: (key: string, value: Tree) => unknown): Record<string, unknown> =>
  Object.fromEntries(keys(tree).map((key) => [key, make(key, (tree as Tree)[key] as Tree)]));

/** The parts of a threat and the answers to it, each with the words it needs. */
function threatWords(point: Tree): unknown {
  const words = (part: string, more: Record<string, string> = {}) =>
    (point[part] as unknown as readonly { id: string }[]).map(
      ({ id }) => [id, { label: id, detail: 'Costs.', did: 'Did it.', ...more }] as const,
    );
  const options = Object.fromEntries([
    ...words('instruments', { carried: 'Carried it out.' }),
    ...words('audiences'),
    ...words('proofs'),
    ...words('answers', { said: 'Said it.' }),
  ]);
  const answer = { title: 'A title', text: 'A text.' };
  const isOffered = (point.instruments as unknown as readonly { offer?: boolean }[]).some(({ offer }) => offer);
  const offered = isOffered ? { offered: answer } : {};
  return { title: 'A title', text: 'A text.', yield: 'Gave in.', drop: 'Let it drop.', answer, ...offered, options };
}

function pointWords(point: Tree): unknown {
  const titled = { title: 'A title', text: 'A text.' };
  if ((point.kind as unknown) === 'threaten') return threatWords(point);
  if ((point.kind as unknown) === 'align') return titled;
  if ((point.kind as unknown) === 'offer') return { ...titled, deal: 'A deal.', leave: 'No deal.', round: 'A round.' };
  if ((point.kind as unknown) === 'predict') {
    const guessed = (point.options ?? []) as unknown as readonly { id: string }[];
    if (guessed.length === 0) return titled;
    const words = guessed.map(({ id }) => [id, { label: id, came: 'It came.' }] as const);
    return { ...titled, options: Object.fromEntries(words) };
  }
  const options = point.options as unknown as readonly { id: string; secret?: boolean }[];
  const words = options.map(({ id, secret }) => {
    const own = { label: id, detail: 'Costs.', did: 'Did it.' };
    return [id, secret ? own : { ...own, said: 'Said it.' }] as const;
  });
  return { ...titled, options: Object.fromEntries(words) };
}

const STORY = { headline: 'A headline', picture: 'A picture', lead: 'It begins.', 'left-out': 'The rest.' };
const MOVE_WORDS = { label: 'To {partner}', detail: 'Costs.', did: '{seat} went to {partner}.', said: 'To {partner}.' };

/** The words of ties and all that hangs on them. */
const webWords = (level: Tree): Record<string, unknown> => ({
  ties: each(level.ties, () => 'A tie.'),
  'front-pages': each(level['front-pages'], (_, { papers }) =>
    each(papers, (__, stories) => each(stories, () => STORY)),
  ),
  traits: each(level.traits, () => 'A trait'),
  moves: each(level.moves, (_, { secret }) => (secret ? { ...MOVE_WORDS, said: undefined } : MOVE_WORDS)),
  watchers: each(level.watchers, (_, { answer }) =>
    (answer as unknown as readonly unknown[]).length > 0
      ? { reads: 'It reads.', answers: 'It answers.' }
      : { reads: 'It reads.' },
  ),
  spirals: each(level.spirals, () => 'They arm.'),
  pacts: each(level.pacts, () => ({
    label: 'A pact',
    detail: 'Binds.',
    did: '{seat} proposed it.',
    said: 'A pact.',
    signed: 'All signed.',
    refused: 'One did not.',
  })),
});

/** A complete text file, in YAML, for an authored level of at least two seats: the same few words everywhere. */
export function wordsFor(level: Tree): string {
  const named = ['gauges', 'goods', 'bill'].flatMap((part) =>
    keys(level[part]).map((id) => String(level[part]?.[id]?.unit)),
  );
  const units = level.ties ? [...named, 'points'] : named;
  const actors = level.actors as unknown as readonly string[];
  const titled = () => ({ title: 'A title', text: 'A text.' });
  const whole: Record<string, unknown> = {
    title: 'Small',
    question: 'How small?',
    time: 'a while',
    actors: Object.fromEntries(actors.map((actor) => [actor, actor])),
    seats: each(level.seats, () => ({ name: 'A seat', goal: 'A goal.', knows: 'What it knows.' })),
    aims: each(level.seats, (_, seat) => each(seat.aims, () => 'An aim')),
    units: Object.fromEntries(units.map((unit) => [unit, unit])),
    gauges: each(level.gauges, () => ({ name: 'A gauge', note: 'A note.' })),
    goods: each(level.goods, () => ({ name: 'A good', hold: 'Less.', ask: 'More.' })),
    decisions: each(level.decisions, (_, point) => pointWords(point)),
    ...webWords(level),
    rules: each(level.rules, () => 'A rule.'),
    events: each(level.events, titled),
    endings: each(level.endings, titled),
    bill: each(level.bill, () => 'It cost {value}.'),
    worlds: each(level.worlds, () => 'A world'),
    questions: ['Why?', 'Why not?'],
  };
  for (const [key, value] of Object.entries(whole)) if (JSON.stringify(value) === '{}') delete whole[key];
  return stringify(whole);
}
