/** A line of the audit: what was looked at, what was found, what was allowed. */
export interface Line {
  readonly check: string;
  readonly site: string;
  /** How many pages, runs or files were looked at. */
  readonly looked: number;
  /** The worst that was measured, in words with its unit; empty where faults are counted alone. */
  readonly measured: string;
  readonly limit: string;
  /** What breaks the limit, each with its place. */
  readonly faults: readonly string[];
}

/** A line that allows no fault. */
export const noFaults = (check: string, site: string, looked: number, faults: readonly string[]): Line => ({
  check,
  site,
  looked,
  measured: "",
  limit: "0",
  faults,
});

/** A line for what a machine cannot look at: the program that it takes is not installed there. */
export const notLooked = (check: string, site: string, program: string): Line => ({
  ...noFaults(check, site, 0, []),
  measured: `chưa cài ${program}`,
});
