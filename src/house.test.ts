/** The house of STYLE.md: which room may open which, where guests stay, and what no room does. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * The doors: what code of a room may import from other rooms. Types may cross every wall. Those of STYLE.md stand first;
 * each further one has its reason beside it.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  site: [], // where the site stands and what a host says with its files: no words, no data
  data: ["#model/", "#site/address.ts"], // portal.json names an address, and what one may be is said there
  i18n: ["#model/", "#site/"], // an address begins with the path under which the site stands
  charts: ["#model/"],
  islands: [
    "#model/",
    "#i18n/format.ts", // a day and a number are written there as in the page, whatever the browser knows
    "#data/checking.ts", // the checker reads files in the browser as the command line does
    "#views/check-answer.ts", // and says what was found there, where no page could be built ahead
    "#exports/clean-csv.ts", // and gives back copies
    "#exports/marked-workbook.ts", // as above
  ],
  pictures: ["#model/", "#site/pictures.ts"], // what leaves the site as an image: finished words and shapes, drawn
  views: ["#model/", "#i18n/", "#charts/", "#site/"], // a page bears the policy of the site
  exports: ["#model/", "#i18n/"],
  synthetic: ["#model/"], // makes data folders, as pure as the model
  components: [
    "#islands/",
    "#site/", // whether copies are kept, and by what: in every page, and in a text
    "#components/", // one in a folder of its own, such as prose/, prints others of the room
    "#i18n/", // labels that belong to the component and to no page
    "#views/contact.ts", // prose is MDX and calls no view, so its components do
    "#views/prose-tables.ts", // as above
    "#views/finder-words.ts", // the finder is in the header of every page
    "#data/index.ts", // as the views of prose want the portal
    "#layouts/Page.astro", // a page that stands at two addresses is a component: a unit, "not found"
  ],
  layouts: [
    ...["#i18n/", "#components/", "#styles/", "#site/"],
    "#views/page-frame.ts", // the frame of every page is decided there
    "#data/index.ts", // as that view wants the portal
  ],
  pages: [
    ...[
      "#charts/",
      "#components/",
      "#exports/",
      "#i18n/",
      "#islands/",
      "#layouts/",
      "#model/",
      "#pictures/",
      "#styles/",
    ],
    "#views/",
    "#site/",
    "#data/index.ts", // the portal of this build is all of the room that a page needs
  ],
  scripts: [
    "#data/",
    "#model/",
    "#exports/", // template and changes write what they make
    "#synthetic/", // generate writes what it makes
    "#site/", // start, serve and build want its address and its headers
    "#views/frozen-sheets.ts", // what other sites show is frozen as they show it
    "#i18n/", // changes and release say in sentences what they found
    "#pictures/paletted-png.ts", // pictures of the guide are as small as those of the site
  ],
};

/** Where a library may be imported; its types may be anywhere. */
const GUESTS: Readonly<Record<string, readonly string[]>> = {
  leaflet: ["src/islands/"],
  "read-excel-file": ["src/data/workbook.ts"],
  fflate: ["src/data/workbook.ts", "src/exports/"],
  feed: ["src/exports/feeds.ts"],
  papaparse: ["src/data/dialect.ts", "scripts/bench-reader.ts", "src/exports/", "src/synthetic/"],
  topojson: ["src/charts/", "src/islands/", "src/exports/", "src/synthetic/"],
  d3: ["src/charts/", "src/islands/", "src/synthetic/"],
  sharp: ["src/pages/_png.ts", "scripts/guide-pictures.ts"],
  uqr: ["src/charts/qr-code.ts"],
  "write-excel-file": ["src/exports/workbook.ts"],
};

interface Import {
  readonly specifier: string;
  readonly onlyTypes: boolean;
}

const FROM =
  /(?:^|[>;])[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

const importsOf = (code: string): readonly Import[] =>
  [...code.matchAll(FROM)].map(([, type, specifier, lazy]) => ({
    specifier: specifier ?? lazy ?? "",
    onlyTypes: type !== undefined,
  }));

/** What ships, is built or is run: tests and their samples stand outside the house. */
const code = ["src", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$|^src\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The room of a file: its folder in `src`, or `scripts`; none for what lies between the rooms. */
const roomOf = (file: string): string | undefined =>
  /^(?:src\/([^/]+)\/|(scripts)\/)/.exec(file)?.slice(1).find(Boolean);

const crossings = (of: (file: string, specifier: string) => boolean) =>
  code.flatMap(({ file, text }) =>
    importsOf(text)
      .filter(({ specifier, onlyTypes }) => !onlyTypes && of(file, specifier))
      .map(({ specifier }) => `${file} → ${specifier}`),
  );

describe("the reader of imports", () => {
  test.each([
    ['import { a } from "#model/a.ts";', "#model/a.ts", false],
    ['import {\n  a,\n  type B,\n} from "#model/a.ts";', "#model/a.ts", false],
    ['import * as cell from "./cell.ts";', "./cell.ts", false],
    ['import Papa from "papaparse";', "papaparse", false],
    ['import "#styles/site.css";', "#styles/site.css", false],
    ['<script>import "#islands/a.ts";</script>', "#islands/a.ts", false],
    ['const a = await import("#islands/a.ts");', "#islands/a.ts", false],
    ['export { a } from "#model/a.ts";', "#model/a.ts", false],
    ['import type { A } from "#model/a.ts";', "#model/a.ts", true],
    ['export type { A } from "#model/a.ts";', "#model/a.ts", true],
  ])("sees %j", (text, specifier, onlyTypes) => {
    expect(importsOf(text)).toEqual([{ specifier, onlyTypes }]);
  });

  test("sees nothing where there is none", () => {
    expect(importsOf('export const a = "b";\nexport function important() {\n  return "#model/a.ts";\n}\n')).toEqual([]);
  });

  test("sees the house", () => {
    expect(crossings((file, specifier) => roomOf(file) === "pages" && specifier === "#data/index.ts")).not.toEqual([]);
  });
});

test("every room has its doors", () => {
  const rooms = new Set(code.map(({ file }) => roomOf(file)).filter((room) => room !== undefined));
  expect([...rooms].filter((room) => !(room in DOORS))).toEqual([]);
});

test("code goes from room to room through the doors only", () => {
  const outside = crossings((file, specifier) => {
    const room = roomOf(file);
    return specifier.startsWith("#") && room !== undefined && !DOORS[room]?.some((door) => specifier.startsWith(door));
  });
  expect(outside).toEqual([]);
});

test("an import with a dot stays in its room", () => {
  const away = crossings((file, specifier) => {
    const room = roomOf(file);
    return specifier.startsWith(".") && room !== undefined && roomOf(join(file, "..", specifier)) !== room;
  });
  // Astro's own loader reads this script, and knows no #
  const loaded = ["headers", "kept", "offline"].map((file) => `scripts/site-files.ts → ../src/site/${file}.ts`);
  expect(away).toEqual(loaded);
});

test.each(Object.entries(GUESTS))("%s stays in its rooms", (guest, rooms) => {
  const elsewhere = crossings(
    (file, specifier) =>
      new RegExp(`^${guest}([-/]|$)`).test(specifier) && !rooms.some((room) => file.startsWith(room)),
  );
  expect(elsewhere).toEqual([]);
});

const lines = (found: RegExp, where: (file: string) => boolean) =>
  code
    .filter(({ file }) => file.startsWith("src/") && where(file))
    .flatMap(({ file, text }) =>
      text.split("\n").flatMap((line, row) => (found.test(line) ? [`${file}:${row + 1}`] : [])),
    );

test("nothing in src looks at the clock or throws dice, but for islands, which live in a browser", () => {
  const chance =
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/;
  expect(lines(chance, (file) => !file.startsWith("src/islands/"))).toEqual([]);
});

test("no text becomes markup, but for JSON-LD, which is data and escapes what could end it", () => {
  const markup = /set:html|\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/;
  expect(lines(markup, (file) => file !== "src/components/JsonLd.astro")).toEqual([]);
});
