/** Builds the lean Phaser into `.cache` unless it is there already; gives the path of its module. */
export function ensurePhaserSlim(root: string): Promise<string>;
