import type { Language } from '../level/levelText.ts';

const NAMES: Readonly<Record<string, readonly [de: string, en: string]>> = {
  pyongyang: ['Pjöngjang', 'Pyongyang'],
  moscow: ['Moskau', 'Moscow'],
  washington: ['Washington', 'Washington'],
  beijing: ['Peking', 'Beijing'],
  seoul: ['Seoul', 'Seoul'],
  tokyo: ['Tokio', 'Tokyo'],
  kyiv: ['Kyjiw', 'Kyiv'],
  rajin: ['Rajin', 'Rajin'],
  dunai: ['Dunai', 'Dunai'],
  'vostochny-port': ['Hafen Wostotschny', 'Port of Vostochny'],
  chongjin: ['Chongjin', 'Chongjin'],
  tumangang: ['Tumangang', 'Tumangang'],
  khasan: ['Chassan', 'Khasan'],
  vostochny: ['Wostotschny', 'Vostochny'],
  tikhoretsk: ['Tichorezk', 'Tikhoretsk'],
  vladivostok: ['Wladiwostok', 'Vladivostok'],
  sohae: ['Sohae', 'Sohae'],
  russia: ['Russland', 'Russia'],
  china: ['China', 'China'],
  'north-korea': ['Nordkorea', 'North Korea'],
  'south-korea': ['Südkorea', 'South Korea'],
  japan: ['Japan', 'Japan'],
  'united-states': ['USA', 'United States'],
  ukraine: ['Ukraine', 'Ukraine'],
};

/** A place's or country's name on the map, in the usual press spelling of the language; undefined for a place it does not know. */
export function placeName(language: Language, place: string): string | undefined {
  return NAMES[place]?.[language === 'de' ? 0 : 1];
}
