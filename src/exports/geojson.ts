/** Wards on the map for machines, as RFC 7946 has it: WGS 84, outer rings against the clock, inner ones with it. */
import { unitPath } from "#i18n/routes.ts";
import { standing } from "#model/status.ts";
import type { Outline, Unit } from "#model/vocabulary.ts";
import { type Edition, about, pageUrl } from "./edition.ts";

/** The shapes of a list, each with its status; those of no ward of the portal are background, and say nothing but their id. */
export function geoJson(edition: Edition, list: "plan" | "today"): GeoJSON.FeatureCollection {
  const { portal } = edition;
  const wards = new Map((list === "plan" ? portal.planWards : portal.todaysWards).map((unit) => [unit.id, unit]));
  const order = [...wards.keys(), ...[...portal.boundaries[list].keys()].filter((id) => !wards.has(id))];
  return {
    type: "FeatureCollection",
    ...{ ...about(edition), attribution: portal.boundaryCredit },
    features: order.map((id) => ({
      type: "Feature",
      id,
      properties: { unit_id: id, ...said(edition, wards.get(id)), ...(portal.synthetic && { synthetic: true }) },
      geometry: wound(portal.boundaries[list].get(id)!), // the reader saw to it that each ward has one
    })),
  };
}

function said(edition: Edition, unit: Unit | undefined) {
  if (!unit) return { ward: null, status: null };
  const { status, outcome } = standing(edition.portal, unit, edition.portal.asOf);
  return {
    ward: unit.name,
    city: unit.city.name.vi,
    city_code: unit.city.code,
    status,
    roadmap_year: unit.roadmapYear,
    assessment_year: outcome?.assessmentYear ?? null,
    decision_number: outcome?.decisionNumber || null,
    decision_date: outcome?.decisionDate ?? null,
    url: pageUrl(edition, unitPath(unit)),
  };
}

type Ring = GeoJSON.Position[];

const wound = (outline: Outline): Outline =>
  outline.type === "Polygon"
    ? { type: "Polygon", coordinates: woundPolygon(outline.coordinates) }
    : { type: "MultiPolygon", coordinates: outline.coordinates.map(woundPolygon) };

const woundPolygon = (rings: readonly Ring[]): Ring[] =>
  rings.map((ring, index) => (isAgainstClock(ring) === (index === 0) ? ring : ring.toReversed()));

const isAgainstClock = (ring: Ring): boolean =>
  ring.reduce((area, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return area + (x * nextY - nextX * y);
  }, 0) > 0;
