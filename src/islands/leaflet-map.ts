/** The interactive map: the only file that names Leaflet. It is loaded when somebody asks for it. */
import { polygonContains } from "d3";
import { type GeoJSON as Layer, type Path, circleMarker, control, featureGroup, geoJSON, map } from "leaflet";
import sheet from "leaflet/dist/leaflet.css?url";
import { feature } from "topojson-client";
import type { MapData, MapWard } from "#exports/map-data.ts";
import type { MapState } from "#model/map-state.ts";
import type { Status } from "#model/status.ts";

export type { MapWard };
type View = NonNullable<MapState["view"]>;
type Shape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, MapWard>;

/** What the map asks of the page around it. */
interface Page {
  open(ward: MapWard): void;
  describe(ward: MapWard): { readonly name: string; readonly status: string };
  moved(view: View): void;
}

/** What the page can ask of the map. */
export interface MapLayer {
  /** Draws the wards of a list, and shows `view` or all of them. */
  show(data: MapData, view: View | null): void;
  wards(): readonly MapWard[];
  /** Gives every ward the look of its status; the hidden ones are drawn as land. */
  colour(statusOf: (ward: MapWard) => Status, hidden: ReadonlySet<Status>): void;
  /** Brings a city into view by its slug, or everything. */
  fit(city: string): void;
  look(view: View): void;
  /** Marks one ward and opens its words, or none. */
  mark(id: string | null): void;
  /** Marks a place and gives the ward that it lies in, if any. */
  place(latitude: number, longitude: number): MapWard | undefined;
  remove(): void;
}

/** Mounts a map without tiles in `box`, once its style sheet is there. */
export async function leafletMap(
  box: HTMLElement,
  words: Readonly<Record<string, string>>,
  page: Page,
): Promise<MapLayer> {
  await styled();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const view = map(box, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    zoomDelta: 0.75,
    maxZoom: 15,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
  });
  control.zoom({ zoomInTitle: words["zoomIn"]!, zoomOutTitle: words["zoomOut"]! }).addTo(view);
  control.attribution({ prefix: false }).addAttribution(words["attribution"]!).addTo(view);
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", words["label"]!);
  // The wheel scrolls the page until somebody has turned to the map.
  box.addEventListener("focus", () => view.scrollWheelZoom.enable());
  box.addEventListener("blur", () => view.scrollWheelZoom.disable());

  const drawn = featureGroup().addTo(view);
  const layers = new Map<string, { readonly ward: MapWard; readonly shape: Shape; readonly path: Path }>();
  let marked: Path | undefined;
  let moving = false;

  const moved = () => {
    const { lat, lng } = view.getCenter();
    page.moved({ zoom: view.getZoom(), latitude: lat, longitude: lng });
  };
  const go = (move: () => void) => {
    // What the page itself asks for is no wish of the reader: it is not written to the address.
    moving = true;
    move();
    moving = false;
  };
  view.on("moveend", () => {
    if (!moving) moved();
  });

  const layer: MapLayer = {
    show(data, start) {
      drawn.clearLayers();
      layers.clear();
      geoJSON(feature(data, data.objects.land), { interactive: false, style: { className: "map-land" } }).addTo(drawn);
      const wards = geoJSON<MapWard>(feature(data, data.objects.wards), {
        style: { className: "map-ward", fillOpacity: 1 },
        onEachFeature: (shape: Shape, path: Path) =>
          layers.set(shape.properties.id, { ward: shape.properties, shape, path }),
      }).addTo(drawn);
      // A path has no element before the map knows what it shows.
      go(() => (start ? layer.look(start) : view.fitBounds(wards.getBounds(), { padding: [12, 12], animate: false })));
      for (const { ward, path } of layers.values()) {
        path.bindTooltip(() => tooltip(page.describe(ward)), { sticky: true, opacity: 1 });
        path.on("click", () => page.open(ward));
        const element = path.getElement();
        element?.setAttribute("data-unit", ward.id);
        // The list beside the map is the way of the keyboard; here each ward would be a stop without a name.
        element?.setAttribute("tabindex", "-1");
      }
      view.getPanes().overlayPane.setAttribute("aria-hidden", "true");
      view.setMinZoom(Math.min(view.getBoundsZoom((drawn as unknown as Layer).getBounds()) - 0.5, view.getZoom()));
    },
    wards: () => [...layers.values()].map(({ ward }) => ward),
    colour(statusOf, hidden) {
      for (const { ward, path } of layers.values()) {
        const status = statusOf(ward);
        const off = hidden.has(status) ? " off" : "";
        path.getElement()?.setAttribute("class", `leaflet-interactive map-ward fill-${status}${off}`);
      }
    },
    fit(city) {
      const within = [...layers.values()].filter(({ ward }) => city === "" || ward.city === city);
      if (within.length > 0)
        view.fitBounds(featureGroup(within.map(({ path }) => path)).getBounds(), {
          padding: [12, 12],
          animate: !still,
        });
    },
    look: ({ zoom, latitude, longitude }) => go(() => view.setView([latitude, longitude], zoom, { animate: false })),
    mark(id) {
      marked?.getElement()?.classList.remove("marked");
      marked?.closeTooltip();
      marked = id === null ? undefined : layers.get(id)?.path;
      marked?.bringToFront();
      marked?.getElement()?.classList.add("marked");
      marked?.openTooltip();
    },
    place(latitude, longitude) {
      circleMarker([latitude, longitude], { radius: 8, className: "map-place", interactive: false }).addTo(drawn);
      const found = [...layers.values()].find(({ shape }) => contains(shape, [longitude, latitude]));
      if (found) view.fitBounds(featureGroup([found.path]).getBounds(), { maxZoom: 13, animate: !still });
      else view.panTo([latitude, longitude], { animate: !still });
      return found?.ward;
    },
    remove: () => {
      view.remove();
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    },
  };
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

/** Whether a place lies in a shape: within an odd number of the rings of one of its parts. */
function contains({ geometry }: Shape, place: [number, number]): boolean {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.some(
    (rings) => rings.filter((ring) => polygonContains(ring as [number, number][], place)).length % 2 === 1,
  );
}

/** Brings Leaflet's style sheet, which pages without a map do not need. */
function styled(): Promise<void> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet });
  const loaded = new Promise<void>((done, fail) => {
    link.onload = () => done();
    link.onerror = () => fail(new Error(sheet));
  });
  document.head.append(link);
  return loaded;
}
