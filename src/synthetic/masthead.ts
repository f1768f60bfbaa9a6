import { AS_OF } from "./calendar.ts";

/** What of `portal.json` is read here; the rest is passed on. */
export interface PortalJson {
  readonly milestones: readonly { readonly date: string; readonly wards: number }[];
  readonly [key: string]: unknown;
}

const MADE_UP_PROVINCE = {
  name_vi: "Phường kiểu mẫu tỉnh Minh Họa",
  name_en: "Minh Họa model wards",
  province_vi: "Minh Họa",
  province_en: "Minh Họa",
  boundary_credit_vi: "Ranh giới được tạo tự động, không có thật.",
  boundary_credit_en: "The boundaries are made up.",
};

/** The milestones for another number of wards: in the proportion of those given, at least one, the last one all. */
export function scaledMilestones({ milestones }: PortalJson, wards: number): PortalJson["milestones"] {
  const all = Math.max(...milestones.map((milestone) => milestone.wards));
  return milestones.map((milestone) => ({
    date: milestone.date,
    wards: Math.max(1, Math.round((milestone.wards * wards) / all)),
  }));
}

/** `portal.json` of generated data: the plan of the base, marked as synthetic. A made-up province has a name that says so, and owes its boundaries to nobody. */
export function portalJson(base: PortalJson, wards: number, isReal: boolean): string {
  const names = isReal ? {} : MADE_UP_PROVINCE;
  const masthead = { ...base, ...names, as_of: AS_OF, synthetic: true, milestones: scaledMilestones(base, wards) };
  return `${JSON.stringify(masthead, null, 2)}\n`;
}
