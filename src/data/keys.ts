/** Remembers the keys of rows as they come, and says which earlier row had the key of this one; null when none had. */
export type Keys = (values: Readonly<Record<string, unknown>>, row: number) => number | null;

/** Remembers every key of these columns: by what the first says, and within that by the others. */
export function everyKey([column = "", ...others]: readonly string[]): Keys {
  if (others.length > 0) {
    const within = new Map<unknown, Keys>();
    return (values, row) => {
      const part = partOf(values[column]);
      let keys = within.get(part);
      if (!keys) within.set(part, (keys = everyKey(others)));
      return keys(values, row);
    };
  }
  const rows = new Map<unknown, number>();
  return (values, row) => {
    const part = partOf(values[column]);
    const earlier = rows.get(part);
    if (earlier === undefined) rows.set(part, row);
    return earlier ?? null;
  };
}

/** What one cell gives to a key. Things with an id are the same when their ids are. */
const partOf = (value: unknown): unknown =>
  value !== null && typeof value === "object" && "id" in value ? value.id : value;
