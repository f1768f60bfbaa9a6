import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { LOCALES } from "#i18n/routes.ts";
import { standing } from "#model/status.ts";
import { rehearse, writtenBy } from "./rehearsal.ts";

const made = mkdtempSync(join(tmpdir(), "rehearsal-"));
afterAll(() => rmSync(made, { recursive: true }));

const guides = {
  vi: readFileSync("content/vi/huong-dan.mdx", "utf8"),
  en: readFileSync("content/en/huong-dan.mdx", "utf8"),
};
const written = writtenBy(guides.vi);
rehearse(written, "data", join(made, "data"));
const lastLine = (file: string) =>
  readFileSync(join(made, "data", file), "utf8")
    .trimEnd()
    .split("\n")
    .at(-1);

test("what the guide tells to write is read off its lists, by the file that the heading names", () => {
  const guide =
    "## Other\n\n- `a`: b: `c`.\n\n### The file `a.csv`\n\n- `id`: an id: the id. Write: `x-1`.\n- `note`: or empty.\n";
  expect([...writtenBy(guide)]).toEqual([["a.csv", { id: "x-1" }]]);
});

test("both guides tell to write the same", () => {
  expect(written.size).toBe(3);
  expect(writtenBy(guides.en)).toEqual(written);
});

test("what the rehearsal writes is what the guides print as the line to write", () => {
  for (const file of ["sources.csv", "recognitions.csv"])
    for (const guide of Object.values(guides)) expect(guide).toContain(`\`\`\`\n${lastLine(file)}\n\`\`\``);
});

test("what was rehearsed is read without an error, and says of itself that it is made up", () => {
  const { portal, findings } = readPortal(readFolder(join(made, "data")));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(portal?.synthetic).toBe(true);
  const [recognition] = portal?.recognitions.slice(-1) ?? [];
  expect(recognition?.source.title).toEqual({ vi: "Quyết định tập dượt, không có thật", en: "Rehearsal decision, not a real one" }); // prettier-ignore
  expect(standing(portal!, recognition!.unit, portal!.asOf).status).toBe("recognised"); // read without a finding
});

test("the rehearsal is never in the real data", () => {
  for (const bytes of readFolder("data").values()) expect(Buffer.from(bytes as Uint8Array).toString()).not.toMatch(/TẬP-DƯỢT|tap-duot/); // prettier-ignore
});

test("the rehearsal can be done also when the ward has a decision of its own", () => {
  const again = join(made, "again");
  rehearse(written, join(made, "data"), again);
  const rows = readFileSync(join(again, "recognitions.csv"), "utf8")
    .split("\n")
    .filter((row) => row.startsWith("06700,"));
  expect(rows).toEqual([lastLine("recognitions.csv")]);
});

test("a column that the file does not have stops the rehearsal", () => {
  expect(() => rehearse(new Map([["sources.csv", { titel: "x" }]]), "data", join(made, "wrong"))).toThrow(
    "sources.csv has no column titel",
  );
});

describe("the messages that the guides explain", () => {
  /** The real data, and files in which everything has happened that the guides speak of. */
  const faulty: Readonly<Record<string, string>> = {
    "portal.json": readFileSync("data/portal.json", "utf8").replace(/"as_of": "[\d-]+"/, '"as_of": "2026-11-24"'),
    "recognitions.csv":
      "unit_id,assessment_year,outcome,decision_number,decision_date,source_id\n" +
      "06700,2024,recognised,,20/11/2026,plan-122\n06658,2024,recognised,1,31/02/2026,qd-1\n",
    "reports/2024-06-30.csv": "unit_id,ward\n6658,Cao Xanh\n06701,\n06685,Tr?n Hưng Đạo\n",
    "reports/2024-12-31.csv": "unit_id,staff_posts,work_teams\n06700,mười,=1+1,2\n",
    "reports/2026-06-30.csv": "unit_id\n06700\n",
    "reports/2026-12-31.csv": "unit_id\n06706-2025\n",
    "reports/bao-cao.xlsx": "",
  };
  const files = new Map(readFolder("data"));
  for (const [name, text] of Object.entries(faulty)) files.set(name, Buffer.from(text));
  // While a file cannot be read, nobody is told that what he looks up is not in it.
  const old = new Map(files).set("reports/2025-03-31.csv", Buffer.from("unit_id,ward\n06700,Tu\xa7n\n", "latin1"));
  const findings = [files, old].flatMap((files) => readPortal(files).findings);

  test.each(LOCALES)("are messages of the check, word for word: %s", (locale) => {
    const explained = [...guides[locale].matchAll(/^- \*\*“(.+?)”\*\*: /gm)].map(([, message]) => message);
    const messages = new Set(findings.map(({ message }) => message[locale]));
    expect(explained.length).toBeGreaterThan(10);
    expect(explained.filter((message) => !messages.has(message ?? ""))).toEqual([]);
  });
});
