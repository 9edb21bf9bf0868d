/** What goes into the web fonts: characters, source files, axes, and the widths of the fallback fonts. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASIC = ` !"#$%&'()*+,-./0123456789:;<=>?@[]_|~${LETTERS}`;
const ACCENTED = 'ÄÖÜÉÀÇäöüßàâáçéèêëíîïñóôùûúœ';
const SIGNS = '„“”‚‘’«»‹›–—…·•↑↓×±−°€§©\u00a0\u2009\u00ad';

/** Everyday characters. */
export const LATIN = BASIC + ACCENTED + SIGNS;
/** Rarer ones of Latin-1; then those of Polish, Czech and transcribed Korean names. Files loaded only if needed. */
const LATIN_RARE = 'ÁÂÅÆÈÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝÞãåæìðòõøýþÿŒ½²³¡¿';
const LATIN_EXT = 'ĄĆĘŁŃŚŹŻąćęłńśźżČŠŽčšžřěňŎŭŬŏŸ';

const SERIF = 'source-serif-4/files/source-serif-4';
const SANS = 'archivo/files/archivo';
const WEIGHTS = { min: 400, max: 700 };

/** One entry per face; `parts` become one woff2 file each, told apart by unicode-range. */
export const FACES = [
  {
    family: 'Source Serif 4',
    style: 'normal',
    weight: '400 700',
    name: 'source-serif-4',
    source: SERIF,
    kind: 'opsz-normal',
    axes: { wght: WEIGHTS, opsz: 14 },
  },
  {
    family: 'Source Serif 4',
    style: 'italic',
    weight: '400',
    name: 'source-serif-4-italic',
    source: SERIF,
    kind: 'opsz-italic',
    axes: { wght: 400, opsz: 14 },
  },
  {
    family: 'Archivo',
    style: 'normal',
    weight: '400 700',
    name: 'archivo',
    source: SANS,
    kind: 'wdth-normal',
    axes: { wght: WEIGHTS, wdth: 100 },
  },
];

export const PARTS = [
  { suffix: '', subset: 'latin', text: LATIN },
  { suffix: '-rare', subset: 'latin', text: LATIN_RARE },
  { suffix: '-ext', subset: 'latin-ext', text: LATIN_EXT },
];

export const FEATURES = ['kern', 'liga', 'tnum', 'lnum'];

/** Running text in the three languages of the game: what widths are averaged over. */
export const SAMPLE =
  'Moscow asks for shells by the trainload. Its guns fire faster than its factories can fill them. Your depots are full, your harvest is not. ' +
  'Was verlangt Ihr als Gegenleistung? Getreide und Treibstoff sind schnell geliefert, Satellitentechnik dauert. ' +
  'Le commerce des armes entre deux voisins ne regarde, dit-on, personne. Reported by several media, not confirmed: 780 kt, 12 Sept 2023.';

/**
 * Fallback faces. `width` is the mean advance over SAMPLE in em, measured in Liberation Serif / Sans, which have the
 * widths of Times New Roman / Arial by design. `as` names the real font it stands in for, at which weight.
 */
export const FALLBACKS = [
  {
    family: 'Serif Fallback',
    style: 'normal',
    weight: '400 549',
    as: [0, 400],
    width: 0.3945,
    local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
  },
  {
    family: 'Serif Fallback',
    style: 'normal',
    weight: '550 700',
    as: [0, 600],
    width: 0.4191,
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold', 'Times Bold'],
  },
  {
    family: 'Serif Fallback',
    style: 'italic',
    weight: '400',
    as: [1, 400],
    width: 0.3953,
    local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic', 'Times Italic'],
  },
  {
    family: 'Sans Fallback',
    style: 'normal',
    weight: '400 549',
    as: [2, 400],
    width: 0.4347,
    local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
  },
  {
    family: 'Sans Fallback',
    style: 'normal',
    weight: '550 700',
    as: [2, 600],
    width: 0.4676,
    local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'],
  },
];
