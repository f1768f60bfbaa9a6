/** A release: every data file as it is offered today, what has been made public so far, and a manifest of their checksums. */
import { createHash } from "node:crypto";
import type { Day } from "#model/day.ts";
import type { FrozenFile } from "#model/published.ts";
import { dataFiles } from "./data-files.ts";
import type { Edition } from "./edition.ts";
import { publishedOf } from "./published.ts";

/** Files by their path in the folder of the release. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Freezes an edition.
 *
 * @param more files besides those of data
 * @param made is told how many files of how many are made
 */
export async function releaseFiles(
  { portal, site }: Edition,
  release: Day,
  more: ReleaseFiles = new Map(),
  made: (count: number, of: number) => void = () => {},
): Promise<ReleaseFiles> {
  const { main, twins, sums } = dataFiles({ portal, site, release });
  const all = [...main, ...twins, sums];
  const files = new Map([["edition.json", encoded(publishedOf(portal))], ...more]);
  for (const { path, content } of all) {
    files.set(`data/${path}`, await content()); // one after another: some are large
    made(files.size, all.length + more.size + 1);
  }
  const manifest = {
    format: 1,
    release,
    as_of: portal.asOf,
    synthetic: portal.synthetic,
    tag: `tag:${site.host},${release}:${release}`,
    files: [...files].map(([path, bytes]): FrozenFile => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return files.set("manifest.json", encoded(manifest, 1));
}

const encoded = (object: object, indent = 0): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(object, null, indent)}\n`);

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
