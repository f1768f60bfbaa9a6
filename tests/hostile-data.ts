/** A small data folder whose texts try to be markup, scripts, paths or programs: whatever of them a file may hold. */
import Papa from "papaparse";
import naughty from "big-list-of-naughty-strings" with { type: "json" };
import { unfit } from "#data/unfit.ts";
import type { Files } from "#data/portal.ts";
import { planFolder } from "#testing/plan.ts";
import { spaced } from "#model/fold.ts";
import { asTable, someTargets } from "./part-of-plan.ts";

/** Names by which pages, addresses, scripts and tables are attacked. */
const ATTACKS = [
  "<script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "</title></textarea></style><img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "<!-- không đóng",
  "]]><x>",
  "&lt;b&gt; &amp; &#60;",
  "javascript:alert(1)",
  "../../x",
  "..\\..\\x",
  "/etc/passwd",
  "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
  "__proto__",
  "constructor",
  "x".repeat(10_000),
];

/** What a reader takes of them, and what it refuses. */
export const ACCEPTED = [...new Set([...ATTACKS, ...naughty].map(spaced))].filter((text) => text && !unfit(text));
export const REFUSED = [...new Set(naughty)].filter((text) => unfit(text));

/** The wards bear the attacks as names, the documents all accepted texts as titles. */
export const NAMES = ATTACKS.filter((text) => !unfit(text));

export function hostileData(names: readonly string[] = NAMES): Files {
  const units = rowsOf(planFolder({ wards: names.length, today: 1 }), "units.csv");
  return planFolder(
    { wards: names.length, today: 1, outcomes: [[1, 2024, "recognised", "2025-04-22"]] },
    {
      "targets.csv": asTable("targets.csv", someTargets()),
      "units.csv": Papa.unparse(units.map((unit, place) => ({ ...unit, name_vi: names[place] ?? unit["name_vi"] }))),
      "sources.csv": Papa.unparse(
        ["Văn bản thử", ...ACCEPTED].map((text, place) => ({
          source_id: place === 0 ? "thu" : `van-ban-${place}`,
          title_vi: text,
          title_en: text,
          issuer: text,
          number: "",
          date: "",
          url: "",
        })),
      ),
    },
  );
}

function rowsOf(files: Files, file: string): readonly Readonly<Record<string, string>>[] {
  const csv = new TextDecoder().decode(files.get(file) as Uint8Array); // it was just made
  return Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true }).data;
}
