/** The interactive map: the only file that names Leaflet. It is loaded when somebody asks for it. */
import { polygonContains } from "d3";
import {
  DomEvent,
  type LatLngBounds,
  type Polygon,
  circleMarker,
  control,
  divIcon,
  featureGroup,
  geoJSON,
  latLng,
  latLngBounds,
  layerGroup,
  map,
  marker,
} from "leaflet";
import { feature } from "topojson-client";
import type { LandData, MapData, MapWard } from "#exports/map-data.ts";
import type { Box } from "#model/lettering.ts";
import type { MapState } from "#model/map-state.ts";
import type { Status } from "#model/status.ts";
import type { ExplorerWords } from "#views/map-page.ts";
import sheet from "./leaflet-map.css?url";
import { type CityOnScreen, namesOf } from "./map-names.ts";

export type { LandData, MapData, MapWard };
type View = NonNullable<MapState["view"]>;
type Shape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, MapWard>;

/** A ward as it lies on the map. */
interface Drawn {
  readonly ward: MapWard;
  readonly shape: Shape;
  readonly path: Polygon;
}

/** What the map asks of the page around it. */
interface Page {
  readonly words: ExplorerWords;
  /** The name of a city, by its slug. */
  city(slug: string): string;
  describe(ward: MapWard): { readonly name: string; readonly status: string };
  open(ward: MapWard): void;
  /** Says the ward that is marked, or that none is, where nothing can hover over the map. */
  tell(ward: MapWard | null): void;
  moved(view: View): void;
}

/** What the page can ask of the map. */
export interface MapLayer {
  /**
   * Draws the wards of a list; they have no look yet, and the window stays where it is.
   *
   * @throws Error when the data hold no shapes; what is drawn stays
   */
  show(data: MapData): void;
  wards(): readonly MapWard[];
  /** Gives every ward the look of its status; the hidden ones are drawn as land. */
  colour(statusOf: (ward: MapWard) => Status, hidden: ReadonlySet<Status>): void;
  /**
   * Brings a view into the window, and says whether that shows a ward; all wards where it does not, or without one. Unlike
   * what the reader does, this is not told as a move.
   */
  look(view: View | null): boolean;
  /** Brings a city into view by its slug, or all wards. */
  fit(city: string): void;
  /** Marks one ward and says its words, or none; `near` brings it into the window. */
  mark(id: string | null, near?: boolean): void;
  /** Marks a place and gives the ward that it lies in, if any; `near` brings it into the window. */
  place(latitude: number, longitude: number, near: boolean): MapWard | undefined;
  remove(): void;
}

/**
 * Mounts a map without tiles in `box`. Its style sheet must be there: see `styled`.
 *
 * @throws Error when the data hold no land; the box stays as it is
 */
export function leafletMap(box: HTMLElement, page: Page, land: LandData): MapLayer {
  const { words } = page;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const tapped = matchMedia("(hover: none)").matches;
  const background = geoJSON(feature(land, land.objects.land), {
    interactive: false,
    style: { className: "map-land" },
  });
  const view = map(box, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    zoomDelta: 0.75,
    maxZoom: 15,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  // On a small map the buttons stand over the sea, where no name is.
  const position = box.clientWidth < 480 ? "bottomright" : "topleft";
  control.zoom({ position, zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(view);
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", words.label);
  // The list beside the map says all of this, in order and with links.
  view.createPane("here").style.zIndex = "620"; // above the names, below the words of a ward
  for (const pane of ["overlayPane", "markerPane", "here"]) view.getPane(pane)?.setAttribute("aria-hidden", "true");
  // The wheel scrolls the page until somebody has turned to the map.
  const wheel = () => view.scrollWheelZoom.enable();
  const noWheel = () => view.scrollWheelZoom.disable();
  box.addEventListener("focus", wheel);
  box.addEventListener("blur", noWheel);

  const drawn = featureGroup().addTo(view);
  const here = layerGroup().addTo(view);
  const names = layerGroup().addTo(view);
  const layers = new Map<string, Drawn>();
  /** The wards of each city, by its slug, with the bounds of all of them. */
  const cities = new Map<string, { readonly wards: readonly Drawn[]; readonly bounds: LatLngBounds }>();
  /** The status in which a ward is drawn; none while it is hidden. */
  const looks = new Map<string, Status>();
  let whole: LatLngBounds = background.getBounds();
  /** There is nothing to see outside, so no view gets lost there. */
  const within = whole.pad(0.5);
  let marked: Drawn | undefined;
  let told = true;

  const near = (bounds: LatLngBounds, animate = !still) =>
    view.fitBounds(bounds, { padding: [16, 16], maxZoom: 13, animate });
  const quietly = (move: () => void) => {
    told = false;
    move();
    told = true;
  };
  /** Whether a part of a ward lies in the window: a corner of it, or it holds the middle. */
  const isSeen = ({ shape, path }: Drawn): boolean => {
    const [window, { lat, lng }] = [view.getBounds(), view.getCenter()];
    if (!window.intersects(path.getBounds())) return false;
    const corners = partsOf(shape).flat(2);
    return contains(shape, [lng, lat]) || corners.some(([x = NaN, y = NaN]) => window.contains([y, x]));
  };
  const boundsOf = (some: readonly Drawn[]) =>
    some.reduce((all, { path }) => all.extend(path.getBounds()), latLngBounds([]));

  view.on("moveend", () => {
    name();
    const { lat, lng } = view.getCenter();
    // Once the map shows where the reader is, its window tells that too: it stays out of the address, which gets passed on.
    const atReader = here.getLayers().length > 0;
    if (told && !atReader) page.moved({ zoom: view.getZoom(), latitude: lat, longitude: lng });
  });
  view.on("click", () => layer.mark(null));

  /** Writes the names that have room. */
  function name() {
    names.clearLayers();
    const { x, y } = view.getSize();
    for (const { ward, lines, ...place } of namesOf(onScreen(), { left: 0, top: 0, right: x, bottom: y })) {
      const html = document.createElement("span");
      html.append(...lines.flatMap((line, index) => (index > 0 ? [document.createElement("br"), line] : [line])));
      const className = ward === null ? "map-name city" : `map-name ward on-${looks.get(ward) ?? "land"}`;
      const icon = divIcon({ className, html, iconSize: [0, 0] });
      const at = view.containerPointToLatLng([place.x, place.y]);
      marker(at, { icon, interactive: false, keyboard: false }).addTo(names);
    }
  }

  /** The cities and their wards in pixels of the window. */
  function onScreen(): readonly CityOnScreen[] {
    const boxOf = (bounds: LatLngBounds): Box => {
      const { x: left, y: top } = view.latLngToContainerPoint(bounds.getNorthWest());
      const { x: right, y: bottom } = view.latLngToContainerPoint(bounds.getSouthEast());
      return { left, top, right, bottom };
    };
    return [...cities].map(([city, { wards, bounds }]) => ({
      name: page.city(city),
      box: boxOf(bounds),
      wards: wards.map(({ ward: { id, name, point }, path }) => ({
        id,
        name,
        point: view.latLngToContainerPoint([point[1], point[0]]),
        box: boxOf(path.getBounds()),
      })),
    }));
  }

  const layer: MapLayer = {
    show({ objects, ...data }) {
      const shapes = feature({ ...data, objects }, objects.wards);
      layer.mark(null);
      drawn.clearLayers();
      layers.clear();
      cities.clear();
      looks.clear();
      geoJSON<MapWard>(shapes, {
        bubblingMouseEvents: false,
        style: { className: "map-ward" },
        onEachFeature: (shape: Shape, path: Polygon) =>
          layers.set(shape.properties.id, { ward: shape.properties, shape, path }),
      }).addTo(drawn);
      whole = drawn.getBounds();
      const all = [...layers.values()];
      for (const city of new Set(all.map(({ ward }) => ward.city))) {
        const wards = all.filter(({ ward }) => ward.city === city);
        cities.set(city, { wards, bounds: boundsOf(wards) });
      }
      for (const { ward, path } of layers.values()) {
        // Under a finger its words would cover its neighbours: they stand under the map.
        if (!tapped) path.bindTooltip(() => tooltip(page.describe(ward)), { sticky: true, opacity: 1 });
        path.on("mouseover", () => path.bringToFront());
        path.on("click", (event) => {
          DomEvent.stopPropagation(event);
          // A finger cannot hover: its first tap says what the ward is, its second one opens the page.
          if (tapped && marked?.path !== path) layer.mark(ward.id);
          else page.open(ward);
        });
        path.getElement()?.setAttribute("data-unit", ward.id);
        // A tooltip makes its ward a stop of the Tab key, without a name; the list beside the map is the way there.
        path.getElement()?.setAttribute("tabindex", "-1");
      }
    },
    wards: () => [...layers.values()].map(({ ward }) => ward),
    colour(statusOf, hidden) {
      for (const { ward, path } of layers.values()) {
        const [element, status] = [path.getElement(), statusOf(ward)];
        for (const old of [...(element?.classList ?? [])].filter((name) => name.startsWith("fill-")))
          element?.classList.remove(old);
        element?.classList.add(`fill-${status}`);
        element?.classList.toggle("off", hidden.has(status));
        if (hidden.has(status)) looks.delete(ward.id);
        else looks.set(ward.id, status);
      }
      name();
    },
    look(wanted) {
      const at = wanted && latLng(wanted.latitude, wanted.longitude);
      let seen = false;
      quietly(() => {
        if (at && within.contains(at)) {
          view.setView(at, wanted.zoom, { animate: false });
          seen = [...layers.values()].some(isSeen);
        }
        if (!seen) near(whole, false);
      });
      return seen;
    },
    fit: (city) => void near(cities.get(city)?.bounds ?? whole),
    mark(id, bring = false) {
      marked?.path.getElement()?.classList.remove("marked");
      marked?.path.closeTooltip();
      marked = id === null ? undefined : layers.get(id);
      if (tapped) page.tell(marked?.ward ?? null);
      if (!marked) return;
      const { path } = marked;
      const centre = path.getBounds().getCenter();
      if (bring && !view.getBounds().contains(centre)) quietly(() => view.panTo(centre, { animate: false }));
      path.bringToFront();
      path.getElement()?.classList.add("marked");
      path.openTooltip();
    },
    place(latitude, longitude, bring) {
      here.clearLayers();
      const spot = circleMarker([latitude, longitude], {
        radius: 8,
        className: "map-place",
        interactive: false,
        pane: "here",
      });
      spot.addTo(here);
      const found = [...layers.values()].find(({ shape }) => contains(shape, [longitude, latitude]));
      if (bring && found) near(found.path.getBounds());
      else if (bring && whole.contains(spot.getLatLng())) view.panTo(spot.getLatLng(), { animate: !still });
      return found?.ward;
    },
    remove() {
      box.removeEventListener("focus", wheel);
      box.removeEventListener("blur", noWheel);
      view.remove();
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    },
  };

  quietly(() => {
    near(whole, false);
    background.addTo(view);
    view.setMinZoom(Math.max(0, view.getZoom() - 1));
    view.setMaxBounds(within);
  });
  return layer;
}

function tooltip({ name, status }: { readonly name: string; readonly status: string }): HTMLElement {
  const box = document.createElement("div");
  box.append(
    Object.assign(document.createElement("strong"), { textContent: name }),
    Object.assign(document.createElement("span"), { textContent: status }),
  );
  return box;
}

/** The polygons of a shape, each with its rings. */
const partsOf = ({ geometry }: Shape) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);

/** Whether a place lies in a shape: within an odd number of the rings of one of its parts. */
function contains(shape: Shape, place: [number, number]): boolean {
  return partsOf(shape).some(
    (rings) => rings.filter((ring) => polygonContains(ring as [number, number][], place)).length % 2 === 1,
  );
}

/** The style sheet of the map, once somebody has asked for it. */
let look: Promise<void> | undefined;

/**
 * Brings the style sheet of the map, which pages without one do not need: once, and again after a failure.
 *
 * @throws Error when it cannot be had
 */
export const styled = (): Promise<void> =>
  (look ??= new Promise<void>((done, fail) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet });
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      look = undefined;
      fail(new Error(sheet));
    };
    document.head.append(link);
  }));
