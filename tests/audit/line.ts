/** A line of the audit: what was looked at, what was found, what was allowed. */
export interface Line {
  readonly check: string;
  readonly site: string;
  /** How many pages, runs or files were looked at; none only where a program is missing. */
  readonly looked: number;
  /** The program that it takes and this machine has not. */
  readonly missing?: string;
  /** The worst that was measured, in words with its unit; empty where faults are counted alone. */
  readonly measured: string;
  readonly limit: string;
  /** What breaks the limit, each with its place. */
  readonly faults: readonly string[];
}

/** The limit of what is measured only to be seen. */
export const NO_LIMIT = "–";

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
  missing: program,
});

/** What is wrong in a line: its faults, or that nothing was looked at where something should have been. */
export const faultsOf = ({ looked, missing, faults }: Line): readonly string[] =>
  looked === 0 && missing === undefined && faults.length === 0 ? ["không có gì để xem"] : faults;
