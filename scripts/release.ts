/**
 * `npm run release -- 2026-12-31`: freezes what the portal publishes, under `releases/` of the data folder. Exit 0 when it
 * is frozen, 1 when the data, the changes or the date do not allow it, 2 when it could not run.
 */
import { parseArgs } from "node:util";
import { dataFolder } from "#data/folder.ts";
import { dayIn } from "./day-argument.ts";
import { inWords } from "./in-words.ts";
import { siteToBuild } from "./site-to-build.ts";

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [written, ...more] = positionals;
  if (more.length > 0) throw new Error(`Chỉ nhận một ngày, gặp thêm “${more.join(" ")}”`);
  if (written === undefined) throw new Error("Thiếu ngày của bản phát hành. Ví dụ: npm run release -- 2026-12-31");
  const date = dayIn(written);
  const folder = dataFolder();
  const site = siteToBuild(folder, process.env);
  if (site) {
    // The addresses in a release stay what they are now; whatever writes one looks here when it is loaded.
    process.env["BASE_PATH"] = site.base;
    const { freezeFolder } = await import("./freeze.ts");
    process.exitCode = await freezeFolder(folder, new URL(site.base, site.origin), date);
  } else {
    console.error("Chưa thể chốt bản phát hành. Sửa những điều trên trước.");
    process.exitCode = 1;
  }
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}
