/** Where a press picture is taken: its background. */
export const GROUNDS = [
  'night',
  'land',
  'sea',
  'fog',
  'rain',
  'dawn',
  'above',
  'bridge',
  'platform',
  'street',
  'square',
  'hall',
  'room',
  'wall',
  'map',
  'sky',
] as const;

/** What stands in a press picture, from left to right; `ringed` draws an analyst's ring round all of it. */
export const MOTIFS = [
  'arrow',
  'banner',
  'basket',
  'board',
  'car',
  'child',
  'container',
  'crane',
  'flag',
  'flowers',
  'gate',
  'gear',
  'handshake',
  'lands',
  'line',
  'list',
  'paper',
  'pen',
  'person',
  'plane',
  'question',
  'radar',
  'raised',
  'rocket',
  'sack',
  'ship',
  'soldier',
  'speaker',
  'stand',
  'table',
  'takeoff',
  'tea',
  'torn',
  'tower',
  'trail',
  'train',
  'truck',
  'warship',
  'ringed',
] as const;

export type Ground = (typeof GROUNDS)[number];
export type Motif = (typeof MOTIFS)[number];

/** A press picture, to be drawn. */
export interface PressPicture {
  readonly ground: Ground;
  readonly motifs: readonly Motif[];
}

/** More than this at once cannot be told apart. */
const MOST_MOTIFS = 8;

/**
 * Reads a picture as an author writes it: `sea ship crane`, or `platform person*4`. Gives the picture, or what is wrong.
 */
export function readPicture(written: string): PressPicture | string {
  const [ground = '', ...words] = written.trim().split(/\s+/);
  if (!(GROUNDS as readonly string[]).includes(ground))
    return `a picture begins with where it is taken, and "${ground}" is none of: ${GROUNDS.join(', ')}`;
  const motifs: Motif[] = [];
  for (const word of words) {
    const [, motif = '', times = '1'] = /^([a-z]+)(?:\*([1-8]))?$/.exec(word) ?? [];
    if (!(MOTIFS as readonly string[]).includes(motif))
      return `"${word}" is nothing a picture can show. There are: ${MOTIFS.join(', ')}; \`person*4\` is four of them`;
    for (let i = 0; i < Number(times); i++) motifs.push(motif as Motif);
  }
  if (motifs.every((motif) => motif === 'ringed'))
    return 'a picture shows something: name at least one thing behind where it is taken; `ringed` is only the ring round it';
  if (motifs.length > MOST_MOTIFS)
    return `a picture shows at most ${MOST_MOTIFS} things, and here are ${motifs.length}`;
  return { ground: ground as Ground, motifs };
}
