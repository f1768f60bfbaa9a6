/** Where wards are counted: legends, headlines, panels, the progress of the plan. */
import type { HTMLElement } from "node-html-parser";
import type { Json, Published, Row } from "../published.ts";
import { type Claims, citySaid, countOf, hrefIn, onDay, recognisedIn } from "./claim.ts";

/** The wards that a legend counts: of today, of the city of the page, or of the plan. */
function countedBy(path: string, files: Published): readonly Row[] {
  if (path === "phuong-hien-nay/") return files.today;
  const [, city] = /^phuong\/([^/]+)\/$/.exec(path) ?? [];
  return city ? files.inCity("plan", city) : files.wards;
}

/** The numbers that stand before the names of statuses. */
export const legends: Claims = ({ path }, files) => [
  {
    selector: ".legend li[data-status]",
    says: (entry) => [countedBy(path, files).filter(({ unit_id }) => files.statusOf(unit_id!) === entry.getAttribute("data-status")).length], // prettier-ignore
  },
];

/** How many wards of a city are recognised, wherever its name stands before. */
export const cities: Claims = ({ path }, files) => [
  {
    selector: ".panels li .count",
    says(count) {
      const [, list, slug] = /^(plan|today)-(.*)$/.exec(count.closest("li")?.getAttribute("id") ?? "") ?? [];
      return list === "today" ? [files.inCity("today", slug!).length] : recognisedBy(files, slug);
    },
  },
  { selector: ".province title, section[aria-labelledby=map] .caption", says: (title) => recognisedBy(files, citySaid(files, title.text)) }, // prettier-ignore
  {
    selector: "section[aria-labelledby=map] .caption",
    says(caption) {
      const slug = [...files.slugs].find(([name]) => caption.text.includes(` ${name} `))?.[1];
      return slug && /^phuong-hien-nay\//.test(path) ? [files.inCity("today", slug).length] : null;
    },
  },
  { selector: "ul.cities li .numbers", says: (count) => recognisedBy(files, hrefIn(count.parentNode).split("/")[1]) },
];

const recognisedBy = (files: Published, slug: string | undefined) => (slug ? recognisedIn(files, slug) : null);

/** The headline of the home page and of cities. */
export const headlines: Claims = ({ path }, files) => {
  const [, city] = /^phuong\/([^/]+)\/$/.exec(path) ?? [];
  const figure =
    path === "" ? files.figure("recognised-plan-wards") : city && files.figure(`recognised-plan-wards-${city}`);
  if (!figure) return [];
  return [{ selector: ".headline", says: () => [figure.value, figure.denominator, figure.list.wards] }];
};

/** The chart of progress, with its tables. */
export const progress: Claims = (page, files) => {
  const figure = files.figure("recognised-plan-wards");
  const milestones = files.figures.filter(({ kind }) => kind === "milestone").map((one) => ({ ...one, ...one["milestone"], value: one["value"] })); // prettier-ignore
  if (!figure) return [];
  const { value, denominator, history } = figure;
  const step = (text: HTMLElement) => Number(text.text);
  return [
    { selector: ".strip text.wards", says: (text) => [milestones[text.closest("svg")!.querySelectorAll("text.wards").indexOf(text)]!["wards"]] }, // prettier-ignore
    { selector: ".progress .milestone text", says: (text) => [milestones[indexOf(text)]!["wards"]] },
    // The scale on the left: even steps, from none to no more than there are.
    { selector: ".progress .count text", says: (text) => (step(text) % 5 === 0 && step(text) <= denominator ? [step(text)] : [-1]) }, // prettier-ignore
    { selector: ".progress .now-count", says: () => [value] },
    // Where the method speaks of them.
    ...(page.path === "phuong-phap/" ? [{ selector: "main table tr", says: (row: HTMLElement) => onDay(milestones, row.text, page) ? [onDay(milestones, row.text, page)!["wards"]] : null }] : []), // prettier-ignore
    {
      selector: "table.milestones tbody tr",
      says(row) {
        const milestone = onDay(milestones, row.text, page);
        if (!milestone) return null;
        const short = row.querySelector(".soft") ? [milestone["wards"] - milestone["value"]] : [];
        const then = milestone["decided_by_then"];
        return [milestone["wards"], milestone["value"], ...short, ...(then === null ? [] : [then])];
      },
    },
    { selector: ".progress details tbody tr", says: (row) => [onDay([...history, { date: page.locale, value }], row.text, page)?.["value"] ?? -1] }, // prettier-ignore
    ...(page.path === "nhung/" ? [{ selector: "textarea", among: () => [value, denominator] }] : []),
    {
      selector: page.path === "nhung/tien-do/" ? "h1, title" : ".progress figcaption",
      says: () => [value, denominator],
    },
  ];
};

const indexOf = (text: HTMLElement): number => {
  const group = text.closest("g")!; // every text of the chart is in one
  return group.parentNode!.querySelectorAll(`g.${group.getAttribute("class")}`).indexOf(group);
};

/** What happened on a day, as far as it is counted: who reported, was recognised, ended. */
export const updates: Claims = ({ path }, files) =>
  !["", "cap-nhat/"].includes(path)
    ? []
    : [
        {
          selector: "ol.events li p",
          among(p) {
            const day = p.parentNode?.querySelector("time")?.getAttribute("datetime") ?? "";
            const said = p.text;
            const living = files.units.filter(
              ({ valid_from, valid_to }) => valid_from! <= day && (valid_to === "" || valid_to! >= day),
            );
            const plan = new Set(files.wards.map(({ unit_id }) => unit_id));
            const lists = [living.filter(({ unit_id }) => plan.has(unit_id)), living.filter(({ unit_id }) => !plan.has(unit_id))]; // prettier-ignore
            const outcomes = Map.groupBy(
              files.recognitions.filter(({ decision_number }) => decision_number && said.includes(decision_number)),
              ({ outcome, unit_id }) => `${outcome} ${plan.has(unit_id)}`,
            );
            const ended = files.wards.filter(({ valid_to }) => valid_to === day);
            const into = new Set(
              ended.flatMap(({ unit_id }) =>
                files
                  .ward(unit_id!)
                  ["became"].filter((one: Json) => one["date"] > day)
                  .map((one: Json) => one["unit_id"]),
              ),
            );
            const milestones = files.figures.filter(({ milestone }) => milestone?.date === day);
            return [
              ...lists.flatMap((list) => [files.reporting(list, day), list.length]),
              files.wards.length,
              files.wards.length - lists[0]!.length,
              ...[...outcomes.values()].map(({ length }) => length),
              ended.length,
              into.size,
              ...milestones.flatMap(({ milestone }) => [milestone.wards, milestone.decided_by_then]),
            ];
          },
        },
        { selector: "p.today", among: () => { const of = files.figure("recognised-todays-wards"); return of ? [of["value"], of["list"].wards] : []; } }, // prettier-ignore
      ];

/** The tasks, their updates, and the targets of their sections. */
export const tasks: Claims = ({ path }, files) => {
  if (path === "phuong-phap/")
    return [{ selector: "summary", says: (li) => { const [, section = ""] = /^([IVX]+\.\d)\..*: \d/.exec(li.text.replace(/\s+/g, " ").trim()) ?? []; return section ? [inSection(files, section)] : null; } }]; // prettier-ignore
  if (path !== "nhiem-vu/") return [];
  const updatesOf = (section: string) => files.updates.filter(({ task_id }) => task_id === section.toLowerCase().replace(".", "-")).length; // prettier-ignore
  return [
    { selector: "main > p.prose", says: (p) => (/cập nhật về|updates on/.test(p.text) ? [files.updates.length, new Set(files.updates.map(({ task_id }) => task_id)).size, files.tasks.length] : null) }, // prettier-ignore
    {
      selector: "li p.soft",
      among(p) {
        const [section = ""] = /[IVX]+\.\d/.exec(p.closest("li")?.text ?? "") ?? [];
        return /chỉ tiêu|target/.test(p.text) ? [inSection(files, section)] : [updatesOf(section)];
      },
    },
  ];
};

const inSection = ({ targets }: Published, section: string) => countOf(targets, "plan_section", section);

/** The files that are offered, with their sizes. */
export const downloads: Claims = ({ path }, files) =>
  path !== "du-lieu/"
    ? []
    : [
        {
          selector: ".files tr .size",
          says(size) {
            const name = size.closest("tr")?.querySelector("a")?.text.trim() ?? "";
            return /\d/.test(size.text) ? [Math.max(1, Math.round(files.sizeOf(name) / 1000))] : null;
          },
        },
      ];

/** How many targets are in each state. */
export const states: Claims = ({ path }, files) => {
  const inState = (rows: readonly Row[], state: string) => countOf(rows, "state", state);
  const cell = (rows: readonly Row[], element: HTMLElement) => element.querySelectorAll("li .numbers").map((_, at) => STATES.map((state) => inState(rows, state)).filter((count) => count > 0)[at] ?? -1); // prettier-ignore
  return [
    { selector: "p.targets .soft", says: () => STATES.map((state) => inState(files.targets, state)).filter((count) => count > 0) }, // prettier-ignore
    { selector: ".states [data-state] dt", says: (dt) => [inState(files.targets, dt.parentNode!.getAttribute("data-state") ?? "")] }, // prettier-ignore
    ...(path === "chi-tieu/"
      ? [
          {
            selector: ".cross td",
            says(td: HTMLElement) {
              const row = td.closest("tr")!; // a cell is in one
              const column = row.querySelectorAll("td").indexOf(td);
              const section = row.closest("tfoot") ? null : row.querySelector("a")?.text.trim();
              const rows = files.targets.filter(({ plan_section, deadline }) => (section === null || plan_section === section) && (DUE[column] === undefined || deadline === DUE[column])); // prettier-ignore
              return cell(rows, td);
            },
          },
        ]
      : []),
  ];
};

const STATES = ["met", "on-the-way", "missed", "not-reported", "not-measured"];
const DUE = ["2024", "2025", "2030", ""];
