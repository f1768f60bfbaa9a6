/** Remembers the keys of rows as they come, and says which earlier row had the key of this one; null when none had. */
export type Keys = (key: string, row: number) => number | null;

/** Remembers every key. */
export function everyKey(): Keys {
  const rows = new Map<string, number>();
  return (key, row) => {
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    return earlier ?? null;
  };
}

/** Two words of bits a key can fall on: 16 MB in all. */
const PAIRS = 1 << 21;

/**
 * Says of a key whether it may have come before. It never misses one that has, and is hardly ever wrong among a few
 * millions. What it holds does not grow: it is a Bloom filter that gives each key eight bits in two words side by side.
 */
export function keyFilter(): (key: string) => boolean {
  const words = new Uint32Array(2 * PAIRS);
  return (key) => {
    let one = 0x811c9dc5 | 0; // small whole numbers all the way, which is quick
    let two = 0x9e3779b9 | 0;
    for (let place = 0; place < key.length; place += 1) {
      const sign = key.charCodeAt(place);
      one = Math.imul(one ^ sign, 0x01000193);
      two = Math.imul(two ^ sign, 0x85ebca6b);
      two ^= two >>> 13;
    }
    one ^= one >>> 15;
    const at = 2 * (one >>> 11);
    const [first, second] = [bitsOf(two), bitsOf(Math.imul(one ^ (two >>> 7), 0xc2b2ae35))];
    const known = (words[at]! & first) === first && (words[at + 1]! & second) === second;
    words[at]! |= first;
    words[at + 1]! |= second;
    return known;
  };
}

/** Up to four bits of a word, chosen by a number. */
const bitsOf = (number: number): number =>
  (1 << (number & 31)) | (1 << ((number >>> 5) & 31)) | (1 << ((number >>> 10) & 31)) | (1 << ((number >>> 15) & 31));
