declare module 'virtual:levels' {
  import type { PlayableLevel } from '../level/compileLevel.ts';
  import type { Fact } from '../level/facts.ts';
  export const loaders: Readonly<
    Record<
      string,
      {
        readonly level: () => Promise<{ readonly default: PlayableLevel }>;
        readonly facts: () => Promise<{ readonly default: Readonly<Record<string, Fact>> }>;
      }
    >
  >;
}
declare module 'virtual:catalogue' {
  import type { LevelCard } from '../overlay/Session.ts';
  export const levels: readonly LevelCard[];
}
declare module 'virtual:level/*' {
  import type { PlayableLevel } from '../level/compileLevel.ts';

  const level: PlayableLevel;
  export default level;
}
