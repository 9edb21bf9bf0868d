import type { Language } from '../level/levelText.ts';

/** The words of the menu. */
export interface MenuWords {
  readonly settings: string;
  readonly numberKeys: string;
  readonly forecasts: string;
  readonly calm: string;
  readonly edition: string;
  readonly editions: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly credits: string;
  readonly creditsText: string;
  readonly war: string;
}

export const MENU_WORDS: Readonly<Record<Language, MenuWords>> = {
  de: {
    settings: 'Einstellungen',
    numberKeys: 'Zifferntasten wählen Optionen',
    calm: 'Weniger Bewegung',
    forecasts: 'Vorhersagen unter den Optionen anbieten',
    edition: 'Ausgabe',
    editions: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    credits: 'Nachweise',
    creditsText:
      'Symbole von Lorc, Delapouite, Skoll, Quoting, Cathelineau und DarkZaitzev, game-icons.net, CC BY 3.0, umgefärbt. Karte: Natural Earth, gemeinfrei. Schrift: Source Serif 4 und Archivo, SIL Open Font License. Code MIT, Texte CC BY 4.0.',
    war: 'Russlands Krieg gegen die Ukraine ist ein Angriffskrieg. Jeder Platz spricht im Interesse seiner Hauptstadt; was belegt ist, steht in den Quellen.',
  },
  en: {
    settings: 'Settings',
    numberKeys: 'Number keys choose options',
    calm: 'Less motion',
    forecasts: 'Offer forecasts below the options',
    edition: 'Edition',
    editions: { auto: 'as the device', light: 'light', dark: 'dark' },
    credits: 'Credits',
    creditsText:
      'Icons by Lorc, Delapouite, Skoll, Quoting, Cathelineau and DarkZaitzev from game-icons.net, CC BY 3.0, recoloured. Map: Natural Earth, public domain. Type: Source Serif 4 and Archivo, SIL Open Font License. Code MIT, texts CC BY 4.0.',
    war: 'Russia’s war against Ukraine is a war of aggression. Each seat speaks in the interest of its capital; what is established stands in the sources.',
  },
};
