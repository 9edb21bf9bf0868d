/** Inks of both editions, by the actors that have one of their own. */
const INKS: Readonly<Record<string, string>> = {
  pyongyang: 'pyongyang',
  moscow: 'moscow',
  beijing: 'beijing',
  washington: 'west',
  seoul: 'west',
  tokyo: 'west',
};

/** An actor's colour as a value of a style, in the edition that is read; ink for an actor that has none. */
export const actorInk = (actor: string): string => `var(--${INKS[actor] ?? 'ink'})`;
