/** Which names have room on a map, and where. In pixels; Leaflet and the page are not needed for it. */

/** A piece of the window, from its upper left corner to the lower right one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface WardOnScreen {
  readonly id: string;
  readonly name: string;
  /** A point inside the ward. */
  readonly point: { readonly x: number; readonly y: number };
  readonly box: Box;
}

export interface CityOnScreen {
  readonly name: string;
  readonly box: Box;
  readonly wards: readonly WardOnScreen[];
}

/** A place for a name: its lines, centred on a point. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A name with its place; `ward` is the id of the ward that it names, or null: it names a city. */
export interface Name extends Place {
  readonly ward: string | null;
}

/** How wide a letter is at most, and how high a line, against the size of the letters. */
const [LETTER, LINE] = [0.58, 1.25];

/** The size of the letters, and up to which width a city bears its own name instead of those of its wards. */
const [CITY, WARD, SMALL] = [15, 12.5, 230];

/** The names that have room in a window and a little around it: of cities that are small in it, and of wards. */
export function namesOf(cities: readonly CityOnScreen[], window: Box): readonly Name[] {
  const taken: Box[] = [];
  const named = (ward: string | null, places: readonly Place[], size: number): readonly Name[] => {
    const place = places.find((place) => taken.every((other) => apart(boxOf(place, size), other)));
    if (!place) return [];
    taken.push(boxOf(place, size));
    return [{ ...place, ward }];
  };
  const boxes = cities.map(({ box }) => box);
  const around = grown(window, 0.25);
  const [small, large] = [cities.filter(isSmall), cities.filter((city) => !isSmall(city))];
  return [
    ...small
      .filter(({ box }) => !apart(box, window))
      .flatMap(({ name, box }) => named(null, placesAround(name, box, boxes, window, CITY), CITY)),
    ...large
      .flatMap(({ wards }) => wards)
      .filter(({ box }) => !apart(box, around))
      .toSorted((a, b) => area(b.box) - area(a.box))
      .flatMap(({ id, name, point, box }) => named(id, placesWithin(name, point, box, WARD), WARD)),
  ];
}

/** The places for the name of a ward: on a point inside it, in one line or in two, where they hardly reach over its edge. */
const placesWithin = (name: string, { x, y }: WardOnScreen["point"], ward: Box, size: number): readonly Place[] =>
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
function placesAround(name: string, city: Box, cities: readonly Box[], window: Box, size: number): readonly Place[] {
  const own = boxOf({ x: 0, y: 0, lines: [name] }, size);
  const [away, aside] = [height(own) / 2 + 2, width(own) / 2 + 6];
  const y = (city.top + city.bottom) / 2;
  const [least, most] = [window.left + aside, window.right - aside];
  const x = Math.max(least, Math.min(most, (city.left + city.right) / 2));
  const places = [
    { x, y: city.top - away },
    { x, y: city.bottom + away },
    { x: city.right + aside, y },
    { x: city.left - aside, y },
  ]
    .filter((point) => point.x >= least && point.x <= most)
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

const width = ({ left, right }: Box): number => right - left;
const height = ({ top, bottom }: Box): number => bottom - top;
const area = (box: Box): number => width(box) * height(box);
const isSmall = ({ box }: CityOnScreen): boolean => width(box) < SMALL;
const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** A box with a part of its width and height more on every side. */
function grown(box: Box, part: number): Box {
  const [wide, high] = [width(box) * part, height(box) * part];
  return { left: box.left - wide, top: box.top - high, right: box.right + wide, bottom: box.bottom + high };
}
