import type { Masthead, Source, Words } from "#model/vocabulary.ts";
import { day, filled, webAddress } from "./cell.ts";
import { type Findings, Refusal, expected } from "./finding.ts";

const FILE = "portal.json";

/** Reads `portal.json`, or gives null with findings. Sources must have been read: the plan is one of them. */
export function readMasthead(json: string, sources: ReadonlyMap<string, Source>, findings: Findings): Masthead | null {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch (error) {
    findings.add({
      code: "source-error",
      file: FILE,
      message: { vi: `không đọc được JSON: ${String(error)}`, en: `cannot be read as JSON: ${String(error)}` },
    });
    return null;
  }
  let whole = true;
  /** Reads the value at a path such as `plan.date`; a fault is reported with the path as its column. */
  const at = <T>(path: string, read: (value: unknown) => T): T => {
    const value = path.split(".").reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), root);
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      whole = false;
      const shown = value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
      findings.add({
        code: error.code,
        file: FILE,
        column: path,
        value: shown,
        message: error.words,
        hint: error.hint,
      });
      // Never seen: the masthead is dropped when `whole` is false.
      return undefined as T;
    }
  };
  const words = (path: string): Words => ({ vi: at(`${path}_vi`, name), en: at(`${path}_en`, name) });

  const masthead: Masthead = {
    name: words("name"),
    province: words("province"),
    plan: {
      number: at("plan.number", name),
      date: at("plan.date", date),
      title: words("plan.title"),
      url: at("plan.url", (value) => webAddress(string(value), () => {})),
      source: at("plan.source_id", (value) => {
        const source = sources.get(name(value));
        if (!source)
          throw new Refusal("foreign-key", {
            vi: "không có nguồn này trong sources.csv",
            en: "no such source in sources.csv",
          });
        return source;
      }),
    },
    asOf: at("as_of", date),
    synthetic: at("synthetic", (value) => {
      if (typeof value !== "boolean") throw expected("true hoặc false", "true or false");
      return value;
    }),
    boundaryCredit: isRecord(root) && "boundary_credit_vi" in root ? words("boundary_credit") : null,
    site: at("site", address),
    contact: { email: at("contact.email", name) },
    milestones: at("milestones", milestones),
  };
  if (whole && masthead.asOf < masthead.plan.date) {
    findings.add({
      code: "constraint-error",
      file: FILE,
      column: "as_of",
      value: masthead.asOf,
      message: { vi: "ngày số liệu trước ngày của kế hoạch", en: "as_of is before the day of the plan" },
    });
    return null;
  }
  return whole ? masthead : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const string = (value: unknown): string => {
  if (typeof value !== "string") throw expected("một chuỗi chữ", "a text");
  return value.normalize("NFC").trim();
};
const name = (value: unknown) => filled(string(value), () => {});
const date = (value: unknown) => day(string(value), () => {});

function address(value: unknown): string {
  return new URL(webAddress(string(value), () => {})).href.replace(/\/+$/, "");
}

function milestones(value: unknown): Masthead["milestones"] {
  if (!Array.isArray(value) || value.length === 0) throw expected("danh sách các mốc", "a list of milestones");
  return value
    .map((item: unknown) => {
      const wards = isRecord(item) ? item["wards"] : undefined;
      if (!isRecord(item) || !Number.isInteger(wards) || Number(wards) < 0)
        throw expected(
          'mốc dạng {"date": "2030-12-31", "wards": 72}',
          'a milestone such as {"date": "2030-12-31", "wards": 72}',
        );
      return { date: date(item["date"]), wards: Number(wards) };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
