import type { Day } from "#model/day.ts";
import type { Masthead, Source, Unit, Words } from "#model/vocabulary.ts";
import { isSiteAddress } from "#site/address.ts";
import { day, filled, webAddress } from "./cell.ts";
import { type Entries, readEntries } from "./entries.ts";
import { type Findings, type Refusal, conflict, expected } from "./finding.ts";
import { reference } from "./reference.ts";
import { unfit } from "./unfit.ts";

const FILE = "portal.json";

/** What may be left unsaid. */
const OPTIONAL = ["boundary_credit_vi", "boundary_credit_en"];

/** Reads `portal.json`, or gives null with findings. Sources must have been read: the plan is one of them. */
export function readMasthead(json: string, sources: ReadonlyMap<string, Source>, findings: Findings): Masthead | null {
  const entries = readEntries(FILE, json, findings);
  if (!entries) return null;
  const words = (path: string) =>
    whole<Words>({ vi: entries.at(`${path}_vi`, name), en: entries.at(`${path}_en`, name) });
  const masthead = whole<Masthead>({
    name: words("name"),
    province: words("province"),
    plan: whole<Masthead["plan"]>({
      number: entries.at("plan.number", name),
      date: entries.at("plan.date", date),
      title: words("plan.title"),
      url: entries.at("plan.url", (value) => webAddress(string(value), noWarning)),
      source: entries.at("plan.source_id", (value) => reference(sources, "sources.csv")(name(value), noWarning)),
    }),
    asOf: entries.at("as_of", date),
    synthetic: entries.at("synthetic", boolean),
    boundaryCredit: OPTIONAL.some((path) => entries.has(path)) ? words("boundary_credit") : null,
    site: entries.at("site", address),
    contact: whole<Masthead["contact"]>({ email: entries.at("contact.email", email) }),
    milestones: milestones(entries),
  });
  entries.reportOthers(OPTIONAL);
  return masthead && inOrder(masthead, findings) ? masthead : null;
}

/** What was read, if all of it could be. */
const whole = <T extends object>(parts: { [Key in keyof T]: T[Key] | undefined }): T | undefined =>
  Object.values(parts).includes(undefined) ? undefined : (parts as T); // none is undefined

/** The milestones in the order of their dates. */
function milestones(entries: Entries): Masthead["milestones"] | undefined {
  const read = entries.at("milestones", list)?.map((_, index) =>
    whole<Masthead["milestones"][number]>({
      date: entries.at(`milestones.${index}.date`, date),
      wards: entries.at(`milestones.${index}.wards`, positive),
    }),
  );
  return read?.every((milestone) => milestone !== undefined)
    ? read.toSorted((a, b) => (a.date < b.date ? -1 : 1))
    : undefined;
}

/** Reports what is well written and cannot be so; false when there is such a thing. */
function inOrder({ asOf, plan, milestones }: Masthead, findings: Findings): boolean {
  const faults: (readonly [column: string, value: Day | number, refusal: Refusal])[] = [];
  if (asOf < plan.date)
    faults.push([
      "as_of",
      asOf,
      conflict("ngày số liệu trước ngày của kế hoạch", "as_of is before the day of the plan"),
    ]);
  for (const [index, { date, wards }] of milestones.entries()) {
    const before = milestones[index - 1];
    if (date < plan.date)
      faults.push([
        "milestones",
        date,
        conflict("mốc trước ngày của kế hoạch", "a milestone before the day of the plan"),
      ]);
    if (date === before?.date)
      faults.push(["milestones", date, conflict("hai mốc cùng một ngày", "two milestones on one day")]);
    if (before && wards < before.wards)
      faults.push([
        "milestones",
        wards,
        conflict("mốc sau có ít phường hơn mốc trước", "a later milestone has fewer wards"),
      ]);
  }
  for (const [column, value, { code, words: message, hint }] of faults)
    findings.add({ code, file: FILE, column, value: String(value), message, hint });
  return faults.length === 0;
}

/** Reports a milestone that asks for more wards than the plan has. Where wards could not be read, nobody knows. */
export function checkMilestones({ milestones }: Masthead, planWards: readonly Unit[], findings: Findings): void {
  const last = milestones.at(-1)?.wards ?? 0;
  const unknown = findings.all.some(({ file, severity }) => file === "units.csv" && severity === "error");
  if (unknown || last <= planWards.length) return;
  findings.add({
    code: "constraint-error",
    file: FILE,
    column: "milestones",
    value: String(last),
    message: {
      vi: `mốc vượt số phường của kế hoạch (units.csv có ${planWards.length})`,
      en: `a milestone beyond the wards of the plan (units.csv has ${planWards.length})`,
    },
  });
}

const noWarning = () => {};

const string = (value: unknown): string => {
  if (typeof value !== "string") throw expected("chữ trong dấu nháy", "a text in quotation marks");
  const refusal = unfit(value);
  if (refusal) throw refusal;
  return value.normalize("NFC").trim();
};
const name = (value: unknown) => filled(string(value), noWarning);
const date = (value: unknown) => day(string(value), noWarning);

function boolean(value: unknown): boolean {
  if (typeof value !== "boolean")
    throw expected("true hoặc false, không có dấu nháy", "true or false, without quotation marks");
  return value;
}

function address(value: unknown): string {
  const text = string(value);
  if (!isSiteAddress(text))
    throw expected(
      "một địa chỉ như https://ten-mien.vn hay https://ten-mien.vn/cong",
      "an address such as https://portal.example",
    );
  return new URL(text).href.replace(/\/+$/, "");
}

function email(value: unknown): string {
  const text = string(value);
  if (!/^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(text)) throw expected("một địa chỉ thư điện tử", "an e-mail address");
  return text;
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw expected(
    'danh sách các mốc dạng [{"date": "2030-12-31", "wards": 72}]',
    'a list of milestones such as [{"date": "2030-12-31", "wards": 72}]',
  );
}

function positive(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw expected("một số nguyên dương, không có dấu nháy", "a whole number above zero, without quotation marks");
}
