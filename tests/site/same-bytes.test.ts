import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { filesOf } from "../../scripts/files-of.ts";

test("two builds of the same data are the same bytes, whatever the order of rows and columns, the folder, the time zone, the language and the day", () => {
  const { real, again } = inject("sites");
  const files = filesOf(real.folder);
  expect(filesOf(again.folder)).toEqual(files);
  const differ = files.filter(
    (file) => !readFileSync(join(real.folder, file)).equals(readFileSync(join(again.folder, file))),
  );
  expect(differ).toEqual([]);
});
