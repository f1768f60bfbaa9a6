import type { Page } from "../site-at.ts";
import type { Claim, Claims } from "./claims/claim.ts";
import { cited, figure, figures, target, targets } from "./claims/figures.ts";
import { cities, downloads, headlines, legends, progress, states, tasks, updates } from "./claims/lists.ts";
import { ofReleases } from "./claims/releases.ts";
import { city, ward } from "./claims/wards.ts";
import type { Editions } from "./editions.ts";

const ALL: readonly Claims[] = [
  legends,
  cities,
  downloads,
  tasks,
  updates,
  cited,
  headlines,
  progress,
  states,
  ward,
  city,
  figures,
  figure,
  targets,
  target,
];

/** All that the files say of a page, the closest to a place first. */
export const claimsOn = (page: Page, files: Editions): readonly Claim[] => [
  ...ofReleases(page, files),
  ...ALL.flatMap((claims) => claims(page, files)),
];
