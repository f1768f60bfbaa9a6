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

/** How much nearer the name of a city is to it than to any other. */
const CLEAR = 3;

/** The names that have room in a window and a little around it: of cities that are small in it, and of wards. */
export function namesOf(cities: readonly CityOnScreen[], window: Box): readonly Name[] {
  const taken: Box[] = [];
  const named = (ward: string | null, places: readonly Lettering[], setting: Setting): readonly Name[] => {
    const place = places.find((place) => taken.every((other) => apart(boxOf(place, setting), other)));
    if (!place) return [];
    taken.push(boxOf(place, setting));
    return [{ ...place, ward }];
  };
  const around = grown(window, 0.25);
  const [small, large] = [cities.filter(isSmall), cities.filter((city) => !isSmall(city))];
  return [
    ...small
      .filter(({ box }) => !apart(box, window))
      .flatMap((city) => {
        const others = cities.filter((other) => other !== city);
        return named(null, placesAround(city, others, window, CITY), CITY);
      }),
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
 * The places for the name of a city, inside the window: above it, below it, beside it, or on it. A reader takes a name for
 * that of the nearest land, so a place counts only where every other city lies clearly farther away.
 */
function placesAround(
  { name, box: city, wards }: CityOnScreen,
  others: readonly CityOnScreen[],
  window: Box,
  setting: Setting,
): readonly Lettering[] {
  const own = boxOf({ x: 0, y: 0, lines: [name] }, setting);
  const [away, aside] = [heightOf(own) / 2 + 2, widthOf(own) / 2 + 6];
  const [least, most] = [window.left + aside, window.right - aside];
  const within = (x: number) => Math.max(least, Math.min(most, x));
  const [x, y] = [within((city.left + city.right) / 2), (city.top + city.bottom) / 2];
  const along = [x, within(city.left + aside), within(city.right - aside)];
  const land = others.flatMap(({ wards }) => wards);
  return [
    ...along.map((x) => ({ x, y: city.top - away })),
    ...along.map((x) => ({ x, y: city.bottom + away })),
    { x: city.right + aside, y },
    { x: city.left - aside, y },
    { x, y },
  ]
    .filter((point) => point.x >= least && point.x <= most)
    .map((point) => ({ ...point, lines: [name] }))
    .filter((place) => {
      const box = boxOf(place, setting);
      return gapTo(box, land) > gapTo(box, wards) + CLEAR;
    });
}

/** How far a box is from the nearest of some wards; 0 where it touches one. */
const gapTo = (box: Box, wards: readonly WardOnScreen[]): number =>
  Math.min(...wards.map((ward) => gap(box, ward.box)));

const gap = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

const area = (box: Box): number => widthOf(box) * heightOf(box);
const isSmall = ({ box }: CityOnScreen): boolean => widthOf(box) < SMALL;

/** A box with a part of its width and height more on every side. */
function grown(box: Box, part: number): Box {
  const [wide, high] = [widthOf(box) * part, heightOf(box) * part];
  return { left: box.left - wide, top: box.top - high, right: box.right + wide, bottom: box.bottom + high };
}
