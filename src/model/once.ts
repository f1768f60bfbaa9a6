/**
 * Gathers something from a list or thing once, and keeps what was gathered for as long as that thing lives.
 * The portal never changes, so what was true of it stays true.
 */
export function once<T extends object, R>(gather: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, { readonly made: R }>();
  return (thing) => {
    const entry = known.get(thing) ?? { made: gather(thing) };
    known.set(thing, entry);
    return entry.made;
  };
}
