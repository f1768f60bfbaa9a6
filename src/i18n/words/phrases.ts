/** Small parts of sentences. */

const vi = {
  and: (names: readonly string[]) =>
    names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`,
  aWard: (name: string) => `phường ${name}`,
};

const en: typeof vi = {
  and: (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`),
  aWard: (name) => `${name} ward`,
};

export const phrases = { vi, en };
