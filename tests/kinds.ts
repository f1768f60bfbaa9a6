import { path } from "#i18n/routes.ts";
import { standing } from "#model/status.ts";
import type { Portal, Unit } from "#model/vocabulary.ts";

/** One page of each kind, by its path without base and language: wards that ended and that stand in most different ways. */
export function kinds(portal: Portal) {
  const decided = (wards: readonly Unit[]) =>
    wards.find((ward) => standing(portal, ward, portal.asOf).outcome !== null) ?? wards[0]!; // no list is empty
  const ward = decided(portal.planWards);
  return {
    home: path.home,
    map: path.map,
    list: path.wards,
    city: path.city(ward.city),
    ward: path.ward(ward),
    "list of today": path.todaysWards,
    "ward of today": path.todaysWard(decided(portal.todaysWards)),
    plan: path.plan,
    method: path.method,
    about: path.about,
    "not found": "404.html",
  };
}
