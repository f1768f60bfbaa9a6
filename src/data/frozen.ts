/** Holds the files of frozen releases against the checksums that were written down with them. */
import { createHash } from "node:crypto";
import { isRecord } from "./json.ts";
import { Refusal, words } from "./finding.ts";
import type { Folder } from "./portal.ts";

/** The folder with a reason in the place of every file of a release that is not what it was when it was frozen. */
export function withSums(folder: Folder): Folder {
  const sums = new Map([...folder.keys()].filter(isManifestFile).flatMap((file) => sumsIn(folder, file)));
  return new Map(
    [...folder].map(([file, found]) => {
      const sum = sums.get(file);
      const isSame = sum === undefined || found instanceof Refusal || sha256(found) === sum;
      return [file, isSame ? found : CHANGED];
    }),
  );
}

const isManifestFile = (file: string): boolean => /^releases\/[^/]+\/manifest\.json$/.test(file);

/** The checksums of a manifest, by file; none where it cannot be read, which is said by whoever reads the release. */
function sumsIn(folder: Folder, manifest: string): readonly (readonly [file: string, sum: string])[] {
  const bytes = folder.get(manifest);
  if (bytes === undefined || bytes instanceof Refusal) return [];
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRecord(read) || !Array.isArray(read["files"])) return [];
    const within = manifest.replace("manifest.json", "");
    return read["files"].flatMap((file: unknown) =>
      isRecord(file) ? [[`${within}${String(file["path"])}`, String(file["sha256"])] as const] : [],
    );
  } catch {
    return [];
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const CHANGED = new Refusal(
  "hash-count-error",
  words("tệp đã khác với lúc chốt bản phát hành", "the file is not what it was when the release was frozen"),
  words(
    "lấy lại tệp cũ từ lịch sử của kho; điều sai trong một bản phát hành được đính chính, không được sửa",
    "take the old file from the history of the repository; what is wrong in a release is corrected, never changed",
  ),
);
