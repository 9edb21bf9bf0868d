import type { AlignWords } from './alignWords.ts';

/** The web of ties in English. */
export const en: AlignWords = {
  ties: 'Our ties',
  estimate: 'Open one, then decide. What follows is our staff’s estimate.',
  strength: (value) => `tie ${value} of 100`,
  treaty: 'treaty',
  felt: {
    security: ['Protection it gives', 'protection'],
    autonomy: ['Free hand it costs', 'free hand'],
    abandonment: ['Fear of being left alone', 'left alone'],
    entrapment: ['Fear of being drawn in', 'drawn in'],
  },
  tie: 'Tie',
  later: (value) => `later ${value}`,
  fear: 'Fear',
  forUs: 'For us, while nobody answers',
  answers: 'answers',
  nobodyReads: 'Nobody fears us more for it.',
  whyTie: {
    title: 'What a tie does',
    text: [
      'A tie protects and binds at once. The looser it is, the likelier a capital stands alone when it counts; the tighter it is, the likelier it is drawn into its partner’s quarrel. Glenn Snyder named the two fears in 1984: abandonment and entrapment.',
      'Protection is paid for with freedom to act. James Morrow described unequal alliances as this trade in 1991: one side gains security, the other freedom to act.',
      'Others read a tie, too. Stephen Walt named what they look at in 1985: power, nearness, means of attack, intent. Whose fear grows too much answers, often with a tie of its own.',
    ],
    scale: 'Points on a scale chosen for this game.',
  },
  now: 'now',
  most: 'at most',
  pactWith: (names) => `A pact with ${names}`,
  pactUnsigned: 'We would not sign ourselves. Asking all the same is done before everybody’s eyes.',
  pactRule: 'Each signs if the safety it gains is more than the freedom it gives up. One refusal, and nobody is bound.',
  gains: (points) => `gains ${points}`,
  givesUp: (points) => `gives up ${points}`,
  wouldSign: ['would not sign', 'would sign'],
  rest: (one, at, other, otherAt) =>
    `If both keep arming like this, they level off only here: ${one} at ${at}, ${other} at ${otherAt}.`,
  noRest: 'Arming does not come to rest: each step calls for a larger one.',
  whySpiral: {
    title: 'When arming comes to rest',
    text: [
      'Each side arms because the other does, and slows down under the burden of what it has. Where the burdens weigh more than the answers, both come to rest. Where they weigh less, each step calls for a larger one.',
      'Lewis Fry Richardson put this into two equations. How well real arms races follow them is disputed.',
    ],
    rest: 'at rest',
  },
  whole: 'The whole web, and what its signs mean',
  legend: [
    ['thread', 'The thicker the thread, the closer the tie. What hardly ties is dotted.'],
    ['treaty', 'Seal: a treaty obliges both to help.'],
    ['eye', 'Eye: this capital reads along. The bar is its fear.'],
    ['moved', 'By how much it last rose or fell.'],
  ],
  key: [
    ['tie', 'tie'],
    ['treaty', 'treaty'],
    ['eye', 'fear'],
    ['moved', 'change'],
  ],
  power: 'Strength',
  change: 'Change',
  watchers: 'How great the fear is',
  hasAnswered: 'has answered',
  moved: 'The web moved',
  hadRead: 'What it had read:',
  signed: [
    (who, security, autonomy) =>
      `${who} did not sign: ${security} points of safety weigh less than ${autonomy} of freedom.`,
    (who, security, autonomy) => `${who} signed: ${security} points of safety weigh more than ${autonomy} of freedom.`,
  ],
  ourStaff: 'Our staff',
  surprise: [
    (who, security, autonomy) =>
      `${who} did not sign. Our staff had guessed ${security} points of safety against ${autonomy} of freedom.`,
    (who, security, autonomy) =>
      `${who} signed. Our staff had guessed only ${security} points of safety against ${autonomy} of freedom.`,
  ],
};
