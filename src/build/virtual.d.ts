declare module 'virtual:levels' {
  import type { PlayableLevel } from '../level/compileLevel.ts';
  import type { Fact } from '../level/facts.ts';
  import type { Usual } from '../level/usualRuns.ts';
  export const loaders: Readonly<
    Record<
      string,
      {
        readonly level: () => Promise<{ readonly default: PlayableLevel }>;
        readonly facts: () => Promise<{
          readonly default: { readonly facts: Readonly<Record<string, Fact>>; readonly usual: Usual | null };
        }>;
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
