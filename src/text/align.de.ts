import type { AlignWords } from './alignWords.ts';

/** The web of ties in German. */
export const de: AlignWords = {
  ties: 'Unsere Bindungen',
  estimate: 'Eine öffnen, dann entscheiden. Was folgt, schätzt unser Stab.',
  strength: (value) => `Bindung ${value} von 100`,
  treaty: 'Vertrag',
  felt: {
    security: ['Schutz, den sie gibt', 'Schutz'],
    autonomy: ['Spielraum, den sie kostet', 'Spielraum'],
    abandonment: ['Furcht, allein zu bleiben', 'allein bleiben'],
    entrapment: ['Furcht, hineingezogen zu werden', 'hineingezogen'],
  },
  tie: 'Bindung',
  later: (value) => `später ${value}`,
  fear: 'Furcht',
  forUs: 'Für uns, solange niemand antwortet',
  answers: 'antwortet',
  nobodyReads: 'Niemand fürchtet uns deshalb mehr.',
  whyTie: {
    title: 'Was eine Bindung bewirkt',
    text: [
      'Eine Bindung schützt und fesselt zugleich. Je lockerer sie ist, desto eher steht eine Hauptstadt allein da, wenn es darauf ankommt; je enger, desto eher gerät sie in den Streit ihres Partners. Glenn Snyder gab beidem 1984 einen Namen: im Stich gelassen werden (abandonment) und hineingezogen werden (entrapment).',
      'Schutz wird mit Handlungsfreiheit bezahlt. James Morrow beschrieb ungleiche Bündnisse 1991 als diesen Tausch: Die eine Seite gewinnt Sicherheit, die andere Handlungsfreiheit.',
      'Auch andere lesen eine Bindung mit. Stephen Walt nannte 1985, worauf sie achten: Macht, Nähe, Angriffsmittel, Absicht. Wessen Furcht zu sehr wächst, der antwortet, oft mit einer eigenen Bindung.',
    ],
    scale: 'Punkte auf einer Skala, die für das Spiel gewählt ist.',
  },
  now: 'heute',
  most: 'höchstens',
  pactWith: (names) => `Ein Pakt mit ${names}`,
  pactUnsigned: 'Wir selbst würden nicht unterschreiben. Wer trotzdem fragt, tut es vor aller Augen.',
  pactRule:
    'Es unterschreibt, wer mehr Sicherheit gewinnt, als er Freiheit aufgibt. Lehnt einer ab, ist niemand gebunden.',
  gains: (points) => `gewinnt ${points}`,
  givesUp: (points) => `gibt ${points} auf`,
  wouldSign: ['würde nicht unterschreiben', 'würde unterschreiben'],
  rest: (one, at, other, otherAt) =>
    `Rüsten beide so weiter, kommen sie erst hier zur Ruhe: ${one} bei ${at}, ${other} bei ${otherAt}.`,
  noRest: 'Das Rüsten kommt nicht zur Ruhe: Jeder Schritt ruft einen größeren hervor.',
  whySpiral: {
    title: 'Wann Rüsten zur Ruhe kommt',
    text: [
      'Jede Seite rüstet, weil die andere es tut, und wird langsamer unter der Last dessen, was sie hat. Wiegen die Lasten schwerer als die Antworten, kommen beide zur Ruhe. Wiegen sie leichter, ruft jeder Schritt einen größeren hervor.',
      'Lewis Fry Richardson fasste das in zwei Gleichungen. Wie gut wirkliches Wettrüsten ihnen folgt, ist umstritten.',
    ],
    rest: 'Ruhe',
  },
  whole: 'Das ganze Netz, mit Zeichenerklärung',
  legend: [
    ['thread', 'Je dicker der Faden, desto enger die Bindung. Was kaum bindet, ist gepunktet.'],
    ['treaty', 'Siegel: Ein Vertrag verpflichtet beide zu helfen.'],
    ['eye', 'Auge: Diese Hauptstadt liest mit. Der Balken ist ihre Furcht.'],
    ['moved', 'Um wie viel es zuletzt stieg oder sank.'],
  ],
  key: [
    ['tie', 'Bindung'],
    ['treaty', 'Vertrag'],
    ['eye', 'Furcht'],
    ['moved', 'Änderung'],
  ],
  power: 'Stärke',
  change: 'Änderung',
  watchers: 'Wie groß die Furcht ist',
  hasAnswered: 'hat geantwortet',
  moved: 'Das Netz hat sich bewegt',
  hadRead: 'Was man dort sah:',
  signed: [
    (who, security, autonomy) =>
      `${who} unterschrieb nicht: ${security} Punkte Sicherheit wiegen weniger als ${autonomy} Punkte Freiheit.`,
    (who, security, autonomy) =>
      `${who} unterschrieb: ${security} Punkte Sicherheit wiegen mehr als ${autonomy} Punkte Freiheit.`,
  ],
  ourStaff: 'Unser Stab',
  surprise: [
    (who, security, autonomy) =>
      `${who} unterschrieb nicht. Unser Stab hatte ${security} Punkte Sicherheit gegen ${autonomy} Punkte Freiheit geschätzt.`,
    (who, security, autonomy) =>
      `${who} unterschrieb. Unser Stab hatte nur ${security} Punkte Sicherheit gegen ${autonomy} Punkte Freiheit geschätzt.`,
  ],
};
