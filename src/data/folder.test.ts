import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dataFolderAt } from "#testing/data-folder.ts";
import { folder } from "#testing/sample.ts";
import { decode, inUtf8 } from "./decode.ts";
import { readFolder } from "./folder.ts";
import { readPortal } from "./portal.ts";

const made = mkdtempSync(join(tmpdir(), "folder-"));
afterAll(() => rmSync(made, { recursive: true }));

/** A made data folder, by its path. */
const written = (name: string, replaced?: Parameters<typeof dataFolderAt>[1]) =>
  dataFolderAt(join(made, name), replaced);

const saysOf = (path: string) =>
  readPortal(readFolder(path)).findings.map(({ code, file, message }) => `${code} ${file}: ${message.vi}`);

/** A text as UTF-16 with a byte order mark, as Notepad and Excel save it. */
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

test("a folder gives its files and those of its releases, but not hidden ones and notes", () => {
  const path = written("whole", { ".DS_Store": "a", "README.md": "a", "releases/2025-12-31/wards.csv": "a" });
  expect([...readFolder(path).keys()]).toEqual([...folder().keys(), "releases/2025-12-31/wards.csv"].sort());
  expect([...inUtf8(readFolder(path)).keys()]).toEqual([...folder().keys()].sort());
});

test("a folder that is not there, or is a file, is named in words", () => {
  const file = join(written("whole"), "units.csv");
  expect(() => readFolder(join(made, "nowhere"))).toThrow(`Không có thư mục dữ liệu ${join(made, "nowhere")}.`);
  expect(() => readFolder(file)).toThrow(`${file} là một tệp, cần thư mục dữ liệu.`);
});

test("an empty folder lacks every file that must be there", () => {
  mkdirSync(join(made, "empty"));
  expect(saysOf(join(made, "empty"))).toEqual(
    [
      ...["portal.json", "cities.csv", "units.csv", "successors.csv", "sources.csv"],
      ...["wards", "units-2025", "province"].map((name) => `boundaries/${name}.geojson`),
    ].map((file) => `missing-file ${file}: thiếu tệp này`),
  );
});

test("a link that leads back to a folder around it is not followed for ever", () => {
  const path = written("loops");
  for (const name of ["a", "b"]) symlinkSync(".", join(path, name));
  expect(saysOf(path)).toEqual([]);
});

test("a link that leads to itself is a finding as any file that cannot be read", () => {
  const path = written("itself", { "tasks.csv": null });
  symlinkSync("tasks.csv", join(path, "tasks.csv"));
  expect(saysOf(path)).toEqual(["source-error tasks.csv: không đọc được tệp này (ELOOP)"]);
});

test("a file that is too large is refused, whatever it is called and whether anybody reads it", () => {
  const names = [...["boundaries/quality.csv", "film.mp4", "notes.md"], ...["releases/big.bin", "tasks.csv"]];
  const path = written("large", Object.fromEntries(names.map((name) => [name, "x"])));
  for (const name of names) truncateSync(join(path, name), 3 * 2 ** 30); // more than a buffer holds
  expect(saysOf(path)).toEqual(names.map((name) => `byte-count-error ${name}: tệp lớn hơn 10 MB`));
});

test("a file that belongs to no release is not read, and a table of any name that cannot be read is an error", () => {
  const path = written("astray", { "releases/them.bin": "x" });
  symlinkSync(join(made, "gone.csv"), join(path, "danh-ba.csv"));
  expect(saysOf(path)).toEqual([
    "source-error danh-ba.csv: không đọc được tệp này (ENOENT)",
    "source-error releases/them.bin: không đọc tệp có tên này",
  ]);
  const severities = readPortal(readFolder(path)).findings.map(({ severity }) => severity);
  expect(severities).toEqual(["error", "warning"]);
});

test("a folder in the place of a file, and a file that cannot be read, are findings beside all others", () => {
  const path = written("odd", {
    "portal.json": null,
    "tasks.csv": null,
    "reports/2024-12-31.csv": "unit_id,posts\n09101,x\n",
  });
  mkdirSync(join(path, "portal.json"));
  symlinkSync(join(made, "gone.csv"), join(path, "tasks.csv"));
  expect(saysOf(path)).toEqual([
    "source-error portal.json: đây không phải là tệp",
    "source-error tasks.csv: không đọc được tệp này (ENOENT)",
    "type-error reports/2024-12-31.csv: cần một số nguyên",
  ]);
});

describe("text that editors save in another way", () => {
  const plain = decode(folder().get("portal.json")!); // every folder has one
  const saved = { "portal.json": utf16(plain), "units.csv": `\uFEFF${decode(folder().get("units.csv")!)}` };

  test("is read", () => {
    const { portal, findings } = readPortal(readFolder(written("saved", saved)));
    expect(findings).toEqual([]);
    expect(portal).toEqual(readPortal(folder()).portal);
  });

  test("is UTF-8 without a mark after inUtf8, and what cannot be read is left out", () => {
    const files = inUtf8(folder({ ...saved, "old.csv": Uint8Array.of(0x54, 0x72, 0xc2, 0x6e) }));
    expect(files).toEqual(folder());
  });
});
