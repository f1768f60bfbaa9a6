import { figureName, figureSentence } from "#i18n/figure-words.ts";
import { path } from "#i18n/routes.ts";
import { type Figure, figures } from "#model/figure.ts";
import * as codes from "../codes.ts";
import { type Edition, pageUrl } from "../edition.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { measureColumns } from "./measures.ts";
import { JUDGED_BY, PROVINCE, REPORTS } from "./origins.ts";

/** The figures, for people who read them in a sheet. */
export function figureTable(edition: Edition): Table {
  const { portal } = edition;
  const column = columnsOf<Figure>();
  return tableOf(
    portal,
    "figures",
    ["figure_id"],
    [
      column("figure_id", "string", ({ id }) => id, { derived: true, required: true }),
      column("name_vi", "string", (figure) => figureName(portal, figure, "vi"), { derived: true, required: true }),
      column("name_en", "string", (figure) => figureName(portal, figure, "en"), { derived: true, required: true }),
      column("list", "string", ({ list }) => list, { derived: true, codes: codes.LIST }),
      ...measureColumns<Figure>((figure) => figure, JUDGED_BY).slice(0, 6),
      column("as_of", "date", ({ asOf }) => asOf, { from: "portal.json", required: true }),
      column("report_date", "date", ({ reported }) => reported, { from: [REPORTS, PROVINCE], derived: true }),
      column("sentence_vi", "string", (figure) => figureSentence(portal, figure, "vi"), {
        derived: true,
        required: true,
      }),
      column("sentence_en", "string", (figure) => figureSentence(portal, figure, "en"), {
        derived: true,
        required: true,
      }),
      column("url", "string", (figure) => pageUrl(edition, path.figure(figure)), { derived: true, required: true }),
    ],
    () => figures(portal),
  );
}
