declare module 'virtual:levels' {
  import type { PlayableLevel } from '../level/compileLevel.ts';
  import type { Debrief } from '../overlay/Session.ts';
  export const loaders: Readonly<
    Record<
      string,
      {
        readonly level: () => Promise<{ readonly default: PlayableLevel }>;
        readonly facts: () => Promise<{ readonly default: Debrief }>;
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
