/**
 * Places and routes by hand, [lon, lat] in degrees (WGS 84, two decimals: a grid unit is about 4 km). Rail waypoints
 * follow the real lines (Pyongra line, Trans-Siberian); sea legs keep to open water. A waypoint may name a place.
 */
export const PLACES = {
  pyongyang: { kind: 'capital', at: [125.75, 39.02] },
  seoul: { kind: 'capital', at: [126.98, 37.57] },
  tokyo: { kind: 'capital', at: [139.69, 35.68] },
  beijing: { kind: 'capital', at: [116.39, 39.91] },
  moscow: { kind: 'capital', at: [37.62, 55.75] },
  kyiv: { kind: 'capital', at: [30.52, 50.45] },
  washington: { kind: 'capital', at: [-77.04, 38.9] },
  rajin: { kind: 'port', at: [130.3, 42.23] },
  dunai: { kind: 'port', at: [132.33, 42.88] },
  'vostochny-port': { kind: 'port', at: [133.07, 42.74] },
  chongjin: { kind: 'port', at: [129.83, 41.77] },
  tumangang: { kind: 'border', at: [130.62, 42.42] },
  khasan: { kind: 'border', at: [130.65, 42.43] },
  vostochny: { kind: 'cosmodrome', at: [128.33, 51.88] },
  sohae: { kind: 'launch-site', at: [124.7, 39.66] },
  tikhoretsk: { kind: 'depot', at: [40.13, 45.85] },
  vladivostok: { kind: 'city', at: [131.89, 43.12] },
};

/**
 * Where the name of a country of the story may stand, best first, as [lon, lat], and how wide it may be there (km). Places are
 * chosen so that the name lies on the country's own land, clear of capitals and of the usual routes.
 */
export const COUNTRIES = {
  russia: {
    wide: 2600,
    at: [
      [97, 63],
      [112, 62],
      [75, 62],
      [135, 62],
    ],
  },
  china: {
    wide: 1900,
    at: [
      [101, 33],
      [96, 37],
      [108, 30],
    ],
  },
  'north-korea': {
    wide: 330,
    at: [
      [127.1, 40.2],
      [126.6, 39.9],
      [127.3, 40.6],
    ],
  },
  'south-korea': {
    wide: 260,
    at: [
      [127.9, 36.4],
      [128.2, 36.9],
      [127.6, 35.7],
    ],
  },
  japan: {
    wide: 420,
    at: [
      [137.6, 36.2],
      [142.8, 43.4],
      [140.6, 38.8],
    ],
  },
  'united-states': {
    wide: 2400,
    at: [
      [-100, 41],
      [-97, 46],
      [-112, 43],
      [-152, 65],
    ],
  },
  ukraine: {
    wide: 700,
    at: [
      [31.5, 48.8],
      [27, 49.6],
    ],
  },
};

/** Khasan to the main line: Baranovsky near Razdolnoye, then Ussuriysk. */
const KHASAN_USSURIYSK = ['khasan', [130.9, 42.68], [131.35, 42.95], [131.75, 43.42], [131.95, 43.8]];
const USSURIYSK_KHABAROVSK = [
  [132.1, 44.35],
  [133.4, 45.1],
  [133.73, 45.93],
  [134.25, 46.82],
  [134.85, 47.72],
  [135.07, 48.48],
];
/** Birobidzhan, Obluchye, Arkhara, Zavitinsk, Belogorsk, Svobodny. */
const KHABAROVSK_SVOBODNY = [
  [132.93, 48.79],
  [131.05, 49.0],
  [130.08, 49.42],
  [129.44, 50.11],
  [128.47, 50.92],
  [128.13, 51.38],
];
/** Skovorodino, Mogocha, Shilka, Chita, Ulan-Ude, south shore of Baikal (Slyudyanka), Irkutsk. */
const SVOBODNY_IRKUTSK = [
  [127.2, 52.3],
  [125.75, 53.95],
  [123.94, 53.98],
  [121.93, 53.73],
  [119.77, 53.73],
  [117.4, 52.85],
  [116.03, 51.85],
  [113.5, 52.03],
  [110.3, 51.25],
  [108.85, 51.25],
  [107.6, 51.83],
  [106.1, 52.05],
  [104.3, 51.5],
  [103.72, 51.66],
  [104.28, 52.29],
];
/** Taishet, Krasnoyarsk, Achinsk, Taiga, Novosibirsk, Barabinsk, Omsk. */
const IRKUTSK_OMSK = [
  [101.6, 53.93],
  [98.0, 55.93],
  [95.7, 56.2],
  [92.87, 56.01],
  [90.5, 56.28],
  [85.62, 56.07],
  [82.92, 55.03],
  [78.35, 55.35],
  [73.37, 54.99],
];
/** Petropavlovsk, Kurgan, Chelyabinsk, Zlatoust, Ufa, Samara. */
const OMSK_SAMARA = [
  [69.14, 54.87],
  [65.33, 55.44],
  [61.4, 55.16],
  [59.67, 55.17],
  [55.97, 54.74],
  [53.0, 53.9],
  [50.15, 53.2],
];
const TO_OMSK = [...KHABAROVSK_SVOBODNY, ...SVOBODNY_IRKUTSK, ...IRKUTSK_OMSK];

export const ROUTES = {
  /** Pyongyang, Sinsongchon, Yangdok, Kowon, Hamhung, Sinpo, Tanchon, Kimchaek, Kilju, Chongjin, Rajin, Tumangang. */
  'rail-pyongyang-border': [
    'pyongyang',
    [126.2, 39.25],
    [126.65, 39.22],
    [127.24, 39.44],
    [127.54, 39.83],
    [128.19, 40.04],
    [128.9, 40.46],
    [129.2, 40.67],
    [129.32, 40.95],
    [129.6, 41.35],
    [129.78, 41.8],
    [130.1, 42.1],
    'rajin',
    'tumangang',
  ],
  'rail-border-vostochny': [
    'tumangang',
    ...KHASAN_USSURIYSK,
    ...USSURIYSK_KHABAROVSK,
    ...KHABAROVSK_SVOBODNY,
    'vostochny',
  ],
  'sea-rajin-dunai': ['rajin', [130.45, 42.08], [130.95, 42.15], [131.6, 42.45], [132.15, 42.7], 'dunai'],
  'sea-dunai-rajin': ['dunai', [132.25, 42.6], [131.75, 42.2], [131.1, 41.9], [130.5, 41.98], 'rajin'],
  /** A tanker's way over open water. That tankers load in Russia is reported; these two ports stand for several. */
  'sea-vostochny-chongjin': ['vostochny-port', [132.95, 42.5], [132.2, 42.0], [130.9, 41.6], [130.1, 41.6], 'chongjin'],
  /** Fokino, Smolyaninovo, Uglovaya (by-passing Vladivostok), main line to Samara; Saratov, Volgograd, Kotelnikovo, Salsk, Tikhoretsk. */
  'rail-dunai-tikhoretsk': [
    'dunai',
    [132.42, 43.02],
    [132.46, 43.27],
    [132.1, 43.33],
    [131.95, 43.8],
    ...USSURIYSK_KHABAROVSK,
    ...TO_OMSK,
    ...OMSK_SAMARA,
    [48.4, 53.15],
    [46.03, 51.53],
    [45.4, 50.08],
    [44.5, 48.7],
    [43.14, 47.63],
    [41.54, 46.47],
    'tikhoretsk',
  ],
  /** From Omsk by Ishim, Tyumen, Yekaterinburg, Perm, Kirov, Nizhny Novgorod, Vladimir. */
  'rail-khasan-moscow': [
    ...KHASAN_USSURIYSK,
    ...USSURIYSK_KHABAROVSK,
    ...TO_OMSK,
    [69.49, 56.11],
    [65.53, 57.15],
    [60.6, 56.84],
    [57.0, 57.4],
    [56.25, 58.01],
    [52.65, 58.14],
    [49.66, 58.6],
    [47.0, 57.9],
    [44.0, 56.33],
    [40.41, 56.13],
    'moscow',
  ],
};
