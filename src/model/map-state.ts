import { type Day, asDay } from "./day.ts";
import { STATUSES, type Status } from "./status.ts";

/** What somebody has set on the interactive map; it stands in the address behind `#`. */
export interface MapState {
  readonly list: "plan" | "today";
  /** Statuses that are switched off. */
  readonly hidden: readonly Status[];
  /** The day whose statuses are shown, or null: the last. */
  readonly day: Day | null;
  /** What the window shows, or null: all of it. */
  readonly view: { readonly zoom: number; readonly latitude: number; readonly longitude: number } | null;
}

export const START: MapState = { list: "plan", hidden: [], day: null, view: null };

/** Reads the part of an address behind `#`. Null when it does not speak of the map; what it says wrong is left out. */
export function readMapState(hash: string): MapState | null {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  if (!["list", "hide", "date", "view"].some((key) => said.has(key))) return null;
  const hidden = new Set((said.get("hide") ?? "").split(","));
  const view = (said.get("view") ?? "").split("/").map(degrees);
  const [zoom = NaN, latitude = NaN, longitude = NaN] = view;
  const shown = view.length === 3 && zoom >= 0 && zoom <= 20 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    list: said.get("list") === "today" ? "today" : "plan",
    hidden: STATUSES.filter((status) => hidden.has(status)),
    day: asDay(said.get("date") ?? ""),
    view: shown ? { zoom, latitude, longitude } : null,
  };
}

/** A decimal as `writeMapState` writes it; anything else is not a number. */
const degrees = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

/** Writes the state so that `readMapState` gives it back: places to four decimals, some ten metres. */
export function writeMapState({ list, hidden, day, view }: MapState): string {
  const parts = [
    `list=${list}`,
    hidden.length > 0 && `hide=${hidden.join(",")}`,
    day && `date=${day}`,
    view &&
      `view=${[view.zoom, ...[view.latitude, view.longitude].map((degrees) => Number(degrees.toFixed(4)))].join("/")}`,
  ];
  return `#${parts.filter(Boolean).join("&")}`;
}

/** The status that a history gives for a day: the last entry up to it, or the first for a day before all. */
export const statusAt = (history: readonly (readonly [Day, Status])[], day: Day): Status | null =>
  (history.findLast(([from]) => from <= day) ?? history[0])?.[1] ?? null;
