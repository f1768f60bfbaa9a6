import { aDay, aPortal, aRecognition, aSuccession, aUnit } from "./sample.ts";
import type { Event } from "#views/event.ts";

/** Two plan wards that became one: the first was recognised and reported, the second did neither. */
export const ward = aUnit({ id: "90001", name: "Hòa Thử", roadmapYear: 2024, validTo: aDay("2025-06-30") });
export const silent = aUnit({ id: "90002", name: "Cao Thử", validTo: aDay("2025-06-30") });
export const todays = aUnit({
  id: "90001-2025",
  name: "Bến Thử",
  slug: "ben-thu",
  inPlan: false,
  validFrom: aDay("2025-07-01"),
});
export const portal = aPortal({
  units: [ward, silent, todays],
  successions: [aSuccession(ward, "2025-07-01", todays), aSuccession(silent, "2025-07-01", todays)],
  recognitions: [aRecognition({ unit: ward, announcedDate: aDay("2025-05-30") })],
  reports: [{ date: aDay("2024-12-31"), rows: new Map([[ward, new Map()]]) }],
});

/** Events as `date | text | detail`. */
export const said = (events: readonly Event[]): readonly string[] =>
  events.map(({ date, text, detail }) => [date, text, detail].filter(Boolean).join(" | "));
