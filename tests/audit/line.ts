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
