/** Where one ward is told of, and where the wards of a city stand side by side. */
import type { HTMLElement } from "node-html-parser";
import { formatDay } from "#i18n/format.ts";
import type { Json, Published, Results, Row } from "../published.ts";
import { type Claims, countOf } from "./claim.ts";

/** What a page says of a criterion: how many met it of how many, and the others where there are any. */
const inWords = ({ met, of, notMet, none }: Results) => [met, of, ...[notMet, none].filter((count) => count > 0)];

const criterionSaid = (files: Published, name: string): string | undefined =>
  files.criteria.find(({ name_vi, name_en }) => name.trim() === name_vi || name.trim() === name_en)?.["criterion_id"];

/** The page of a ward of the plan or of today, and what of it stands on other sites. */
export const ward: Claims = ({ path, locale }, files) => {
  const unit = unitAt(path, files);
  if (!unit) return [];
  const told = files.ward(unit["unit_id"]!); // every unit has its file
  const criteria: readonly Json[] = told["criteria"];
  const observations: readonly Json[] = told["observations"];
  const list = unit["in_plan"] === "true" ? ("plan" as const) : ("today" as const);
  const city = list === "plan" ? path.split("/").at(-3)! : citySlug(files, unit);
  const date: string = told["ward"].report_date;
  const at = (text: string) =>
    observations.filter((one) => one["criterion_id"] !== null && text.includes(formatDay(one["date"], locale)));
  return [
    {
      selector: ".tally li[data-judgement]",
      says: (li) => [criteria.filter(({ result, no_value }) => (result ?? no_value) === li.getAttribute("data-judgement")).length], // prettier-ignore
    },
    {
      selector: ".criteria > li dl dd",
      says(dd) {
        const name = dd.closest("details")?.querySelector(".name")?.text ?? "";
        const id = criterionSaid(files, name);
        const then = files.reportDates.find((date) =>
          new RegExp(`\\([^)]*${formatDay(date, locale)}\\)`).test(dd.text),
        );
        return id && then ? inWords(files.results(files.inCity(list, city), id, then)) : null;
      },
    },
    {
      selector: ".conditions span",
      says: (span) =>
        files.asked(
          criterionSaid(files, span.closest("details")?.querySelector(".name")?.text ?? "") ?? "",
          span.text.trim().split(":")[0]!,
        ), // split gives one at least
      among: (span) => files.thresholds(criterionSaid(files, span.closest("details")?.querySelector(".name")?.text ?? "") ?? ""), // prettier-ignore
    },
    {
      selector: "main p",
      says(p) {
        const [, year = ""] = /(?:cho năm xét|were recognised for) (\d{4})/.exec(p.text) ?? [];
        const those = at(p.text).filter(({ result, no_value }) => (result ?? no_value) === "not-met" || no_value === "not-reported"); // prettier-ignore
        if (year === "" || those.length === 0) return null;
        const unmet = those.filter(({ result }) => result === "not-met").length;
        const notDue = those.filter(({ criterion_id }) => files.dueOf(criterion_id) > year).length;
        const isSilent = unmet === 0 && those.length === files.criteria.length;
        return [...(isSilent ? [] : [unmet, those.length - unmet]), notDue].filter((count) => count > 0);
      },
    },
    {
      selector: ".conditions b",
      says(b) {
        const name = (b.previousElementSibling?.text ?? "").trim();
        const own = observations.filter((one) => one["date"] === date && one["indicator_id"] !== null);
        const values = own.filter(({ indicator_id }) => nameOf(files, indicator_id).includes(name.split(/:| \(/)[0]!)); // split gives one at least
        return values.length > 0 ? values.slice(0, 1).flatMap(({ value }) => (/\d/.test(b.text) ? [value] : [])) : null;
      },
    },
    {
      selector: "ol.events li p",
      says(p) {
        const day = p.parentNode?.querySelector("time")?.getAttribute("datetime");
        const results = observations.filter((one) => one["date"] === day && one["criterion_id"] !== null);
        if (results.length === 0 || !/\d (?:tiêu chí|criteria)/.test(p.text)) return null;
        const met = results.filter(({ result }) => result === "met").length;
        const notMet = results.filter(({ result }) => result === "not-met").length;
        return [results.length, met, notMet, results.length - met - notMet];
      },
    },
  ];
};

const nameOf = (files: Published, id: string): readonly string[] =>
  files.indicators.filter(({ indicator_id }) => indicator_id === id).flatMap(({ name_vi = "", name_en = "" }) => [name_vi, name_en]); // prettier-ignore

const citySlug = (files: Published, { former_city_code }: Row): string =>
  [...files.slugs.values()].find((slug) => files.inCity("plan", slug)[0]?.["city_code"] === former_city_code) ?? "";

function unitAt(path: string, files: Published): Row | undefined {
  const [, city, plan, today] = /^(?:nhung\/)?(?:phuong\/([^/]+)\/([^/]+)|phuong-hien-nay\/([^/]+))\/$/.exec(path) ?? []; // prettier-ignore
  const of = (units: readonly Row[], slug: string) => units.find((unit) => bySlug(files, unit) === slug);
  if (today) return of(files.today, today);
  const own = city && plan ? of(files.inCity("plan", city), plan) : undefined;
  return own && files.units.find(({ unit_id }) => unit_id === own["unit_id"]);
}

const bySlug = (files: Published, { unit_id }: Row) =>
  files.units.find((unit) => unit["unit_id"] === unit_id)?.["slug"];

/** The criteria on the page of a city, for the wards of the plan and for those of today. */
export const city: Claims = ({ path }, files) => {
  const [, slug] = /^phuong\/([^/]+)\/$/.exec(path) ?? [];
  if (!slug) return [];
  const lists = (["plan", "today"] as const).flatMap((list) => {
    const units = files.inCity(list, slug);
    const date = files.lastReportOf(units);
    return date ? [{ units, date }] : [];
  });
  const columnOf = (cell: HTMLElement) =>
    cell.closest("tr")!.querySelectorAll("td, thead th").indexOf(cell.closest("td")!); // a cell is in both
  return [
    {
      selector: "section.criteria td .counts",
      says(counts) {
        const id = criterionSaid(files, counts.closest("tr")?.querySelector("th")?.text ?? "");
        const of = lists[columnOf(counts)];
        if (!id || !of) return null;
        const { met, notMet, none } = files.results(of.units, id, of.date);
        return [met, notMet, none];
      },
    },
    { selector: "section.criteria thead th", says: (th) => (/\d/.test(th.text) ? [lists[th.parentNode!.querySelectorAll("th").indexOf(th) - 1]?.units.length ?? -1] : null) }, // prettier-ignore
    {
      selector: "section.criteria > p.prose",
      says(p) {
        const date = lists[0]?.date ?? "";
        const ended = (lists[0]?.units ?? []).filter(({ valid_to }) => valid_to && valid_to < date).length;
        return /\d/.test(p.text) && ended > 0 ? [ended] : null;
      },
    },
    { selector: "main > p.prose", says: (p) => (/\d/.test(p.text) ? [countOf(files.inCity("plan", slug), "roadmap_year", "2024")] : null) }, // prettier-ignore
  ];
};
