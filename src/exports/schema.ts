/**
 * The one schema of the data files. It writes the CSV, the sheets, the Data Package and the data dictionary, so that none
 * of them can say something else than the others.
 */
import type { Edition } from "./edition.ts";
import type { Table } from "./table.ts";
import { criterionTable, indicatorTable, sourceTable } from "./tables/lists.ts";
import { observationTable } from "./tables/observations.ts";
import { recognitionTable } from "./tables/recognitions.ts";
import { targetTable } from "./tables/targets.ts";
import { unitTable } from "./tables/units.ts";
import { wardTable } from "./tables/wards.ts";

/** All tables, in the order in which they are offered. */
export const tables = (edition: Edition): readonly Table[] => [
  wardTable(edition, edition.portal.planWards),
  unitTable(edition.portal),
  observationTable(edition.portal),
  recognitionTable(edition.portal),
  targetTable(edition),
  indicatorTable(edition.portal),
  criterionTable(edition.portal),
  sourceTable(edition.portal),
];
