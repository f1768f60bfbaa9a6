/** The frozen releases of a data folder. */
import { asDay } from "#model/day.ts";
import type { FrozenFile, Published, Release } from "#model/published.ts";
import type { City } from "#model/vocabulary.ts";
import { type Findings, Refusal, words } from "./finding.ts";
import { poolsIn, verdictsIn } from "./frozen-pools.ts";
import { isRecord } from "./json.ts";
import type { Folder } from "./portal.ts";

/** Whether a file belongs to a frozen release: it is kept, and read as no table. */
export const isFrozen = (file: string): boolean => /^releases\/[^/]+\/./.test(file);

/** Reads the releases, oldest first. What is not whole is reported, and the release is left out. */
export function readReleases(
  files: Folder,
  findings: Findings,
  cities: readonly Pick<City, "code" | "slug">[] = [],
): readonly Release[] {
  const frozen = [...files].flatMap(([file, found]) => {
    const [, folder, path] = /^releases\/([^/]+)\/(.+)$/.exec(file) ?? [];
    return folder !== undefined && path !== undefined ? [{ folder, path, found }] : [];
  });
  const byFolder = [...Map.groupBy(frozen, ({ folder }) => folder)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byFolder.flatMap(([folder, all]) => {
    const release = readRelease(folder, new Map(all.map(({ path, found }) => [path, found])), findings, cities);
    return release ? [release] : [];
  });
}

function readRelease(
  folder: string,
  files: Folder,
  findings: Findings,
  cities: readonly Pick<City, "code" | "slug">[],
): Release | null {
  const file = (path: string) => `releases/${folder}/${path}`;
  const refused = [...files].filter((entry): entry is [string, Refusal] => entry[1] instanceof Refusal);
  for (const [path, { code, words, hint }] of refused) findings.add({ code, file: file(path), message: words, hint });
  const manifest = jsonIn(files, "manifest.json");
  const date = asDay(folder);
  if (!date || !isManifest(manifest) || manifest.release !== folder) {
    if (!(files.get("manifest.json") instanceof Refusal))
      findings.add({
        code: files.has("manifest.json") ? "source-error" : "missing-file",
        file: file("manifest.json"),
        message: words(
          "thư mục này không phải là một bản phát hành còn nguyên",
          "this folder is not a release that is whole",
        ),
        hint: words(
          "mỗi bản do lệnh npm run release ghi ra, trong thư mục mang ngày của nó",
          "a release is written by npm run release, in a folder named after its day",
        ),
      });
    return null;
  }
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry]));
  const lost = [...listed.keys()].filter((path) => !files.has(path));
  for (const path of lost)
    findings.add({ code: "missing-file", file: file(path), message: words("bản phát hành thiếu tệp này", "the release lacks this file") }); // prettier-ignore
  for (const path of files.keys())
    if (path !== "manifest.json" && !listed.has(path))
      findings.add({ code: "source-error", file: file(path), message: words("tệp này không có trong bản phát hành lúc chốt", "this file was not in the release when it was frozen") }); // prettier-ignore
  const edition = jsonIn(files, "edition.json");
  if (edition === null && refused.length === 0 && !lost.includes("edition.json"))
    findings.add({ code: "source-error", file: file("edition.json"), message: words("không đọc được nội dung của bản phát hành", "what the release says cannot be read") }); // prettier-ignore
  if (refused.length > 0 || lost.length > 0 || edition === null) return null;
  return {
    date,
    tag: manifest.tag,
    published: withPools(edition as Published, files, cities), // written by this portal, and whole by its checksum
    files: manifest.files.flatMap(({ path, ...sums }) =>
      path.startsWith("data/") ? [{ ...sums, path: path.slice("data/".length) }] : [],
    ),
  };
}

/** An edition with the shares it printed: an older one holds them in its files of targets alone. */
function withPools(
  edition: Omit<Published, "pools" | "verdicts"> & Partial<Published>,
  files: Folder,
  cities: readonly Pick<City, "code" | "slug">[],
): Published {
  const targets = () =>
    [...files.keys()].filter((path) => /^data\/targets\/[^/]+\.json$/.test(path)).map((path) => jsonIn(files, path));
  return {
    ...edition,
    pools: edition.pools ?? targets().flatMap((target) => poolsIn(target, cities)),
    verdicts: edition.verdicts ?? targets().flatMap(verdictsIn),
  };
}

interface Manifest {
  readonly release: string;
  readonly tag: string;
  readonly files: readonly FrozenFile[];
}

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value["format"] === 1 &&
  typeof value["release"] === "string" &&
  typeof value["tag"] === "string" &&
  Array.isArray(value["files"]) &&
  value["files"].every(isFrozenFile);

const isFrozenFile = (value: unknown): value is FrozenFile =>
  isRecord(value) &&
  typeof value["path"] === "string" &&
  typeof value["bytes"] === "number" &&
  typeof value["sha256"] === "string";

function jsonIn(files: Folder, path: string): unknown {
  const bytes = files.get(path);
  if (bytes === undefined || bytes instanceof Refusal) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
