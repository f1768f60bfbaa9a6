/** What a change of one cell changes: the files that show it, which are listed here, and no byte of any other. */
import { expect, test } from "vitest";
import { LOCALES, cardPath, embedPath, path } from "#i18n/routes.ts";
import type { Target, Unit } from "#model/vocabulary.ts";
import { type Built, built, differing } from "./built.ts";

const before = built("grown");
const [, second, third, fourth] = before.portal.planWards as readonly Unit[] as readonly [Unit, Unit, Unit, Unit]; // the small data have four
const targetsOf = (...ids: readonly string[]): readonly Target[] =>
  ids.map((id) => before.portal.targets.find((target) => target.id === id)!); // a missing one fails the test

const inBoth = (files: readonly string[]) => LOCALES.flatMap((locale) => files.map((file) => (locale === "vi" ? file : `${locale}/${file}`))); // prettier-ignore
const pages = (paths: readonly string[]) => inBoth(paths.map((path) => `${path}index.html`));
const as = (kinds: readonly string[], paths: readonly string[]) =>
  paths.flatMap((path) => kinds.map((kind) => `${path.replace(/\/$/, "")}.${kind}`));
const pictures = (kinds: readonly string[], paths: readonly string[]) => inBoth(as(kinds, paths.map(embedPath)));

const CITATION = ["bib", "csl.json", "ris"];
const DRAWN = ["png", "svg"];

/** What holds of every change of the data: the whole of them can be taken away, with hashes and sizes, and is kept. */
const OF_ALL_DATA = [
  ...["SHA256SUMS", "catalog.jsonld", "datapackage.json", "figures.json"].map((file) => `data/${file}`),
  ...as(["xlsx", "zip"], ["data/phuong-kieu-mau"]),
  "sw.js",
];

/** The pages on which targets stand, their images, figures and files. */
function ofTargets(targets: readonly Target[], { overTime }: { readonly overTime: boolean }): readonly string[] {
  const paths = targets.map(path.target);
  const ids = targets.map(({ id }) => id);
  const byCity = targets.filter((target) => target.judging !== "recognition" || !target.scope.city).map(path.target);
  return [
    ...pages([path.targets, ...paths, ...paths.map(embedPath), ...targets.map(path.figure)]),
    ...inBoth(paths.map(cardPath)),
    ...pictures(DRAWN, [
      ...paths,
      ...byCity.map((path) => `${path}thanh-pho`),
      ...(overTime ? [...paths.map((path) => `${path}qua-cac-ky`), ...targets.map(path.figure)] : []),
    ]),
    ...as(["csv", ...CITATION], ids.map((id) => `data/figures/${id}`)),
    ...as(["csv", "json"], ids.map((id) => `data/targets/${id}`)),
    "data/targets.csv",
  ]; // prettier-ignore
}

/** A target is cited with its state. */
const cited = (target: string) => as(CITATION, [`data/targets/${target}`]);

const expectOnly = (after: Built, files: readonly string[]) => {
  expect(differing(before, after)).toEqual([...new Set(files)].toSorted());
  expect(differing(before, after).length).toBeLessThan(before.files.size / 2);
};

test("an outcome changes the ward, what maps and lists it, the targets and figures it counts in, and what holds all data", () => {
  const inCity = [third, fourth].map(path.ward);
  const figures = [
    ...["recognised-plan-wards", `recognised-plan-wards-${third.city.slug}`, "status-recognised", "status-not-recognised"], // prettier-ignore
    ...["milestone-2024-12-31", "milestone-2030-12-31"],
  ];
  expectOnly(built("decided"), [
    ...pages([path.home, path.map, path.wards, path.city(third.city), ...inCity, path.updates]),
    ...pages([path.ward(second)]), // beyond the border of the city, and so among those of its neighbours
    ...pages([path.figures, ...figures.map((id) => path.figure({ id })), path.data, path.embeds]),
    ...pages([path.map, "tien-do/", ...inCity].map(embedPath)),
    ...inBoth([path.home, path.city(third.city), ...inCity].map(cardPath)),
    ...pictures(DRAWN, [path.map, "tien-do/", path.city(third.city), ...figures.map((id) => path.figure({ id }))]),
    ...pictures(["svg"], inCity),
    "nhung/tien-do.csv",
    ...ofTargets(
      targetsOf("model-wards-2024", `model-wards-2024-${third.city.slug}`, "model-wards-2025-count", "model-wards-2025-share", "model-wards-2030-share"),
      { overTime: true },
    ),
    ...cited("model-wards-2025-share"), // half of the wards: met
    ...as(["csv", ...CITATION], figures.map((id) => `data/figures/${id}`)),
    ...as(["csv", "json", ...CITATION], [`data/wards/${third.id}`]),
    ...as(["csv", "json", "geojson"], ["data/wards"]),
    "data/recognitions.csv",
    "map/plan.json",
    ...inBoth(["so-sanh/900.json"]), // the wards whose codes begin so
    "kiem-tra/bang.json",
    ...OF_ALL_DATA,
  ]); // prettier-ignore
});

test("a cell of a report changes the ward, its city, which is told on its wards, the target it counts in, and what holds all data", () => {
  const inCity = before.portal.planWards.filter(({ city }) => city === second.city);
  expectOnly(built("answered"), [
    ...pages([path.home, path.city(second.city), ...inCity.map(path.ward), path.figures, path.data]),
    ...ofTargets(targetsOf("solar-2025"), { overTime: false }),
    ...cited("solar-2025"), // one of four: no longer met
    ...as(["csv", "json"], [`data/wards/${second.id}`]),
    ...as(["csv", "json"], ["data/wards"]),
    "data/observations.csv",
    ...inBoth(["so-sanh/900.json"]),
    ...OF_ALL_DATA,
  ]);
});
