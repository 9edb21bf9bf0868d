/** How often each ending was reached in simulated runs, by seat. */
export interface Usual {
  /** Version of the level that was simulated. */
  readonly version: number;
  /** Runs per seat. */
  readonly runs: number;
  /** [seat][ending]: runs; endings that were never reached are not there. */
  readonly seats: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
