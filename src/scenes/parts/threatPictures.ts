/** Icon of each instrument that levels use, by its id. */
const INSTRUMENTS: Readonly<Record<string, string>> = {
  word: 'megaphone',
  warning: 'megaphone',
  pictures: 'photo',
  expose: 'photo',
  listing: 'list',
  'list-firms': 'list',
  'list-ships': 'ship',
  banks: 'bank',
  buyers: 'coins',
  council: 'stamp',
  beijing: 'barrier',
  'press-beijing': 'barrier',
  allies: 'handshake',
  offer: 'handshake',
  talks: 'handshake',
  grain: 'wheat',
};

/** Icon of an instrument: a stamp for one the table does not know, so that new levels need no code. */
export function instrumentIcon(id: string): string {
  return INSTRUMENTS[id] ?? 'stamp';
}

/** Who hears a threat. */
export type Hearing = 'ears' | 'capitals' | 'allies' | 'council';

const AUDIENCES: Readonly<Record<string, Hearing>> = {
  private: 'ears',
  public: 'capitals',
  allies: 'allies',
  'with-allies': 'allies',
  council: 'council',
  'before-council': 'council',
};

/** How an audience is drawn; one the table does not know by whether others hear of it. */
export function hearingOf(id: string, isOpen: boolean): Hearing {
  return AUDIENCES[id] ?? (isOpen ? 'capitals' : 'ears');
}

/** What is shown for proof. */
export type Proof = 'photo' | 'paper' | 'nothing';

const PROOFS: Readonly<Record<string, Proof>> = {
  none: 'nothing',
  nothing: 'nothing',
  word: 'nothing',
  photo: 'photo',
  photos: 'photo',
  picture: 'photo',
  pictures: 'photo',
  satellite: 'photo',
};

/** How a proof is drawn: a paper with a source's seal where the table does not know it. */
export function proofOf(id: string): Proof {
  return PROOFS[id] ?? 'paper';
}
