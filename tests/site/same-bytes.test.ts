import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { filesOf } from "../../scripts/files-of.ts";
import { drawnPng } from "../../src/pages/_png.ts";

const asPng = (file: string) => file.replace(/svg$/, "png");

test("two builds of the same data are the same bytes, whatever the order of rows and columns, the folder, the time zone, the language and the day", () => {
  const { real, again } = inject("sites");
  const files = filesOf(real.folder);
  expect(filesOf(again.folder)).toEqual(files);
  const differ = files.filter(
    (file) => !readFileSync(join(real.folder, file)).equals(readFileSync(join(again.folder, file))),
  );
  expect(differ).toEqual([]);
});

test("an image that is drawn once more has the same bytes", async () => {
  const { folder } = inject("sites").real;
  const drawings = filesOf(folder).filter((file) => file.endsWith(".svg") && existsSync(join(folder, asPng(file))));
  const some = drawings.filter((_, place) => place % 20 === 0);
  expect(some.length).toBeGreaterThan(2);
  for (const file of some) {
    const drawn = await drawnPng(readFileSync(join(folder, file), "utf8"), 2);
    expect(drawn.equals(readFileSync(join(folder, asPng(file)))), file).toBe(true);
  }
});
