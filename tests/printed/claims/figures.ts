/** Where figures and targets are told of. */
import type { HTMLElement } from "node-html-parser";
import type { Json, Published } from "../published.ts";
import { type Claims, citySaid, hrefIn, numbersOf, onDay } from "./claim.ts";

const MARKS = ["met", "not-met", "not-assessed", "not-reported", "not-available", "not-applicable", "withheld", "dissolved"]; // prettier-ignore

/** A figure in short: its value, and what it is out of. */
export function inShort({ value, unit, numerator, denominator, counts, list }: Json): readonly number[] {
  if (typeof value !== "number") return numbersOf(denominator ?? list?.wards);
  if (numerator === null) return unit === "wards" ? [value, denominator] : [value];
  return [value, numerator, denominator, counts.reported, list.wards];
}

/** How a figure is cited: by its value in short. */
export const cited: Claims = ({ path }, files) => {
  const [, city] = /^phuong\/([^/]+)\/$/.exec(path) ?? [];
  const [, id = city ? `recognised-plan-wards-${city}` : ""] = /^so-lieu\/([^/]+)\/$/.exec(path) ?? [];
  const own = files.figure(path === "" ? "recognised-plan-wards" : id);
  return own ? [{ selector: ".citation", says: (text) => (/:\/\//.test(text.text) ? inShort(own) : null) }] : [];
};

/** The list of figures. */
export const figures: Claims = ({ path }, files) =>
  path !== "so-lieu/"
    ? []
    : [
        {
          selector: "tbody tr",
          says(row) {
            const figure = files.figure(hrefIn(row).split("/")[1] ?? "");
            return figure ? inShort(figure) : null;
          },
        },
      ];

/** The page of a figure: its own numbers, and no others. */
export const figure: Claims = (page, files) => {
  const [, id = ""] = /^so-lieu\/([^/]+)\/$/.exec(page.path) ?? [];
  const own = files.figure(id);
  if (!own) return [];
  const asked = own["kind"] === "target" ? askedOf(files, id) : [];
  const { history, movements, sentence: _, ...said } = own;
  return [
    { selector: ".measure", says: () => inShort(own) },
    {
      selector: "section[aria-labelledby=history] tbody tr",
      says(row) {
        const then = onDay(history, row.text, page);
        return then ? numbersOf(then["value"]) : null;
      },
    },
    { selector: "section[aria-labelledby=counted] tbody tr", says: (row) => numbersOf(Object.values(own["counts"] ?? {})[row.parentNode!.querySelectorAll("tr").indexOf(row)]) }, // prettier-ignore
    { selector: "section[aria-labelledby=sources] h3 + .list li", says: (li) => numbersOf(Object.values(movements[li.parentNode!.querySelectorAll("li").indexOf(li)]?.["wards"] ?? {})) }, // prettier-ignore
    // Its line over time: none below, the whole above, and the last value that there is.
    { selector: "section[aria-labelledby=history] svg", among: () => [0, ...(own["unit"] === "percent" ? [100] : numbersOf(said)), ...numbersOf(history)] }, // prettier-ignore
    { selector: "main", among: () => [...numbersOf(said), ...asked, toldIn(own["counts"] ?? {})] },
  ];
};

/** What the plan asks for: the number of the sentence, and how many wards of each list that are. */
function askedOf(files: Published, id: string): readonly number[] {
  const { target, results, other_readings }: Json = files.target(id);
  const asked = String(target["target_value"] ?? "").split("-").filter(Boolean).map(Number); // prettier-ignore
  const wards = [...[...results, ...(other_readings ?? [])].flatMap(({ wards, denominator }: Json) => [wards, denominator]), target["wards"]].filter((of) => typeof of === "number"); // prettier-ignore
  const needed = target["target_unit"] === "percent" ? wards.flatMap((of) => asked.map((least) => Math.ceil((least * of) / 100 - 1e-9))) : wards; // prettier-ignore
  return [...asked, ...needed];
}

/** A row of a table of bars, as its cells stand. */
function rowSays(
  { value, numerator, denominator, wards, counts }: Json,
  columns: readonly string[],
): readonly number[] {
  if (numerator !== null) return [...numbersOf(value), numerator, denominator, counts.reported, wards];
  if (!counts || counts.reported !== undefined) return numbersOf(value);
  return [counts.met, wards, ...columns.slice(1).map((mark) => counts[mark] ?? 0)];
}

/** The columns of a table of counted wards: met and not met, and what occurs in any row. */
const columnsOf = (rows: readonly Json[]) =>
  MARKS.filter((mark) => mark === "met" || mark === "not-met" || rows.some(({ counts }) => counts?.[mark] > 0));

export const target: Claims = (page, files) => {
  const [, id = ""] = /^(?:nhung\/)?chi-tieu\/([^/]+)\/$/.exec(page.path) ?? [];
  if (!id) return [];
  const told = files.target(id);
  const { by_city, by_date, wards, ...said } = told;
  const cities: readonly Json[] = by_city ?? [];
  const onList = (list: string) => ((by_date ?? []) as Json[]).filter((row) => row["list"] === list || row["list"] === null); // prettier-ignore
  const whole = { ...told["figure"], wards: told["figure"].list?.wards ?? null };
  const rows = (list: string) => (row: HTMLElement) => {
    const all = onList(list);
    const then = onDay(all, row.text, page);
    return then ? rowSays(then, columnsOf(all)) : null;
  };
  return [
    {
      selector: "section[aria-labelledby=cities] tbody tr",
      says(row) {
        const slug = hrefIn(row).split("/")[1];
        const of = cities.find(({ city }) => files.slugs.get(city) === slug);
        return rowSays(of ?? whole, columnsOf([...cities, whole]));
      },
    },
    { selector: "section[aria-labelledby=trend] tbody tr", says: rows("plan") },
    { selector: "section[aria-labelledby=today] .bars tbody tr", says: rows("today") },
    {
      selector: "section table caption .numbers",
      says(count) {
        const list = count.closest("section[aria-labelledby=today]") ? "today" : "plan";
        const slug = hrefIn(count.parentNode).split("/")[1];
        const own = (wards as Json[]).filter((ward) => ward["list"] === list && ward["moment"] === "latest" && (files.slugs.get(ward["city"]) === slug || ward["city"] === citySaid(files, count.parentNode?.text ?? ""))); // prettier-ignore
        return [own.filter(({ mark }) => mark === "met").length, own.length];
      },
    },
    {
      selector: ".tally li[data-look]",
      says(li) {
        const look = li.getAttribute("data-look") ?? "";
        return [told["figure"].counts?.[look === "part" ? "reported" : look] ?? 0];
      },
    },
    { selector: "main p.prose", says: (p) => (/^\d+ (?:phường không có|wards? without|wards? (?:has|have) no)/.test(p.text.trim()) && told["figure"].counts ? [told["figure"].list.wards - toldIn(told["figure"].counts)] : null) }, // prettier-ignore
    {
      selector: "main, title",
      among: () => [
        ...numbersOf(said),
        ...askedOf(files, id),
        ...sharesOf(told),
        ...files.thresholds(told["target"].criterion_id ?? ""),
      ],
    },
  ];
};

/** Of how many wards there is something to tell. */
const toldIn = (counts: Json): number => (counts["met"] ?? 0) + (counts["not-met"] ?? 0) + (counts["reported"] ?? 0);

/** What is worked out from the numbers of a target in a sentence: those that have no result, and the share of those that have. */
function sharesOf({ figure, results, other_readings }: Json): readonly number[] {
  const counted = [figure, ...results, ...(other_readings ?? [])].filter(({ counts }) => counts);
  return counted.flatMap(({ value, wards, list, counts, denominator }) => {
    const of = wards ?? list?.wards;
    const told = toldIn(counts);
    const share = denominator ? [Math.round((1000 * (counts.met ?? 0)) / denominator) / 10] : [];
    return [of - told, told, of - (denominator ?? of), Math.round((1000 * value) / of) / 10, ...share];
  });
}

/** The list of targets, each with its figure in short. */
export const targets: Claims = ({ path }, files) =>
  path !== "chi-tieu/"
    ? []
    : [
        {
          selector: "tr[data-target] .figure .soft",
          says(cell) {
            const { figure } = files.target(cell.closest("tr")?.getAttribute("data-target") ?? "");
            return / (?:phường không có|wards? (?:has|have) no|without)/.test(cell.text)
              ? [figure.list.wards - toldIn(figure.counts)]
              : null;
          },
        },
        {
          selector: "tr[data-target] .figure",
          among(cell) {
            const id = cell.closest("tr")?.getAttribute("data-target") ?? "";
            const { target, figure, results, ...rest } = files.target(id);
            return [...numbersOf([target, figure, results]), ...askedOf(files, id), ...sharesOf({ figure, results, ...rest })]; // prettier-ignore
          },
        },
      ];
