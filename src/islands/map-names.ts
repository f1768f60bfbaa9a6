/** Which names have room on a map, and where. In pixels; Leaflet and the page are not needed for it. */

/** A piece of the map, from its upper left corner to the lower right one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place for a name: its lines, centred on a point. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Something with a name, the places where the name may stand, best first, and the height of its letters. */
export interface Named<T> {
  readonly thing: T;
  readonly places: readonly Place[];
  readonly size: number;
}

/** How wide a letter is at most, and how high a line, against the size of the letters. */
const [LETTER, LINE] = [0.58, 1.25];

/** The names that have room: each at the first of its places that no name before it has taken. */
export function placed<T>(wanted: readonly Named<T>[]): readonly { readonly thing: T; readonly place: Place }[] {
  const taken: Box[] = [];
  return wanted.flatMap(({ thing, places, size }) => {
    const place = places.find((place) => taken.every((other) => apart(boxOf(place, size), other)));
    if (!place) return [];
    taken.push(boxOf(place, size));
    return [{ thing, place }];
  });
}

/** The places for the name of a ward: on a point inside it, in one line or in two, where they hardly reach over its edge. */
export const placesWithin = (name: string, { x, y }: { x: number; y: number }, ward: Box, size: number): Place[] =>
  linesOf(name)
    .map((lines) => ({ x, y, lines }))
    .filter((place) => {
      const box = boxOf(place, size);
      return width(box) <= width(ward) * 1.1 && height(box) <= height(ward) * 0.9;
    });

/**
 * The places for the name of a city: above it, below it, or beside it, inside the window. Those that lie on another of
 * the cities come last.
 */
export function placesAround(
  name: string,
  city: Box,
  cities: readonly Box[],
  window: { readonly wide: number },
  size: number,
): Place[] {
  const own = boxOf({ x: 0, y: 0, lines: [name] }, size);
  const [away, aside] = [height(own) / 2 + 2, width(own) / 2 + 6];
  const y = (city.top + city.bottom) / 2;
  const x = Math.max(aside, Math.min(window.wide - aside, (city.left + city.right) / 2));
  const places = [
    { x, y: city.top - away },
    { x, y: city.bottom + away },
    { x: city.right + aside, y },
    { x: city.left - aside, y },
  ]
    .filter((point) => point.x >= aside && point.x <= window.wide - aside)
    .map((point) => ({ ...point, lines: [name] }));
  const free = (place: Place) => cities.every((other) => other === city || apart(boxOf(place, size), other));
  return [...places.filter(free), ...places.filter((place) => !free(place))];
}

/** A name in one line, or broken in the middle. */
function linesOf(name: string): readonly (readonly string[])[] {
  const words = name.split(" ");
  const half = Math.ceil(words.length / 2);
  return words.length < 2 ? [[name]] : [[name], [words.slice(0, half).join(" "), words.slice(half).join(" ")]];
}

function boxOf({ x, y, lines }: Place, size: number): Box {
  const wide = Math.max(...lines.map((line) => line.length)) * LETTER * size;
  const high = lines.length * LINE * size;
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

export const width = ({ left, right }: Box): number => right - left;
export const height = ({ top, bottom }: Box): number => bottom - top;
const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
