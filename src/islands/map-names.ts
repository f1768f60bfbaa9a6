/** Which names have room on a map, and where. In pixels; Leaflet and the page are not needed for it. */
import { type Box, type Lettering, type Setting, apart, boxOf, heightOf, linesOf, widthOf } from "#model/lettering.ts";

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

/** A name with its place; `ward` is the id of the ward that it names, or null: it names a city. */
export interface Name extends Lettering {
  readonly ward: string | null;
}

/** How the style sheet of the map sets the names of cities and wards. */
const CITY: Setting = { size: 15, line: 1.25 };
const WARD: Setting = { size: 12.5, line: 1.25 };

/** Up to which width a city bears its own name instead of those of its wards. */
const SMALL = 230;

/** The names that have room in a window and a little around it: of cities that are small in it, and of wards. */
export function namesOf(cities: readonly CityOnScreen[], window: Box): readonly Name[] {
  const taken: Box[] = [];
  const named = (ward: string | null, places: readonly Lettering[], setting: Setting): readonly Name[] => {
    const place = places.find((place) => taken.every((other) => apart(boxOf(place, setting), other)));
    if (!place) return [];
    taken.push(boxOf(place, setting));
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
const placesWithin = (
  name: string,
  { x, y }: WardOnScreen["point"],
  ward: Box,
  setting: Setting,
): readonly Lettering[] =>
  linesOf(name)
    .map((lines) => ({ x, y, lines }))
    .filter((place) => {
      const box = boxOf(place, setting);
      return widthOf(box) <= widthOf(ward) * 1.1 && heightOf(box) <= heightOf(ward) * 0.9;
    });

/**
 * The places for the name of a city: above it, below it, or beside it, inside the window. Those that lie on another of
 * the cities come last.
 */
function placesAround(
  name: string,
  city: Box,
  cities: readonly Box[],
  window: Box,
  setting: Setting,
): readonly Lettering[] {
  const own = boxOf({ x: 0, y: 0, lines: [name] }, setting);
  const [away, aside] = [heightOf(own) / 2 + 2, widthOf(own) / 2 + 6];
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
  const free = (place: Lettering) => cities.every((other) => other === city || apart(boxOf(place, setting), other));
  return [...places.filter(free), ...places.filter((place) => !free(place))];
}

const area = (box: Box): number => widthOf(box) * heightOf(box);
const isSmall = ({ box }: CityOnScreen): boolean => widthOf(box) < SMALL;

/** A box with a part of its width and height more on every side. */
function grown(box: Box, part: number): Box {
  const [wide, high] = [widthOf(box) * part, heightOf(box) * part];
  return { left: box.left - wide, top: box.top - high, right: box.right + wide, bottom: box.bottom + high };
}
