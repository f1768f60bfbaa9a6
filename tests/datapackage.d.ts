/** The part of the validator of Data Packages that the tests use; it brings no types of its own. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { keyed: true; relations: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export const Package: {
    load(descriptor: string): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly Resource[];
    }>;
  };
}
