/**
 * `npm run generate -- [--wards 72] [--seed 7] --out DIR`: writes a complete data folder with made-up values. Without
 * `--wards` it has the real wards and shapes, and two frozen releases; with any other number wards and shapes are made up too. Exit 0 when it is written, 2
 * when it could not be.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inUtf8 } from "#data/decode.ts";
import { dataFolder, readFolder } from "#data/folder.ts";
import { type Files, readPortal } from "#data/portal.ts";
import { report } from "#data/report.ts";
import { planWardCount, synthesise } from "#synthetic/synthesise.ts";
import { isOfTheProject, isWithin, realPath } from "./folders.ts";
import { freezeEarlier } from "./freeze-earlier.ts";
import { progress } from "./progress.ts";
import { publish, writeFiles } from "./publish.ts";
import { inWords } from "./in-words.ts";

try {
  const { values } = parseArgs({
    options: { wards: { type: "string" }, seed: { type: "string", default: "7" }, out: { type: "string" } },
  });
  if (!values.out)
    throw new Error("Thiếu thư mục để ghi. Ví dụ: npm run generate -- --wards 500 --seed 7 --out minh-hoa");
  const out = realPath(values.out);
  const seed = wholeNumber("--seed", values.seed);
  const folder = readFolder(dataFolder());
  const { portal, findings } = readPortal(folder);
  if (!portal) throw new Error(`Dữ liệu gốc có lỗi, chưa thể tạo số liệu minh họa.\n${report(findings, "vi")}`);
  const base = inUtf8(folder);
  const wards = values.wards === undefined ? planWardCount(base) : wholeNumber("--wards", values.wards);
  const files = synthesise(base, { wards, seed });
  mayReplace(out, files);
  const isReal = wards === planWardCount(base);
  await publish(out, async (fresh) => {
    writeFiles(fresh, files);
    if (!isReal) return;
    const bar = progress("Đang chốt các bản phát hành minh họa");
    await freezeEarlier(fresh, bar.show);
    bar.end();
  });
  const whose = isReal ? "tên và ranh giới theo số liệu gốc, giá trị giả" : "tên, ranh giới và giá trị đều giả";
  console.log(`Đã ghi số liệu minh họa: ${wards} phường (${whose}), hạt giống ${seed}, ${files.size} tệp vào ${out}`);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${option}: cần một số nguyên không âm, gặp “${text}”`);
  return Number(text);
}

/**
 * Looks whether a folder holds only what an earlier run wrote, and releases made of it.
 *
 * @throws Error when it holds anything else, real data, or what people wrote in the project
 */
function mayReplace(out: string, files: Files): void {
  for (const data of [resolve(import.meta.dirname, "../data"), dataFolder()])
    if (isWithin(out, realPath(data)) || isWithin(realPath(data), out))
      throw new Error(`Không ghi vào ${data}: đó là số liệu gốc. Chọn thư mục khác cho --out.`);
  if (isOfTheProject(out))
    throw new Error(`Không ghi vào ${out}: đó là chỗ của mã nguồn. Chọn thư mục khác cho --out.`);
  if (!existsSync(out)) return;
  const found = readdirSync(out);
  const ours = new Set(["releases", ...[...files.keys()].map((file) => file.split("/")[0])]);
  if (found.length > 0 && !(found.every((name) => ours.has(name)) && saysSynthetic(join(out, "portal.json"))))
    throw new Error(`${out} không trống và không phải do lệnh này tạo ra. Chọn thư mục khác, hoặc tự xóa nó.`);
}

/** Generated data say of themselves that they are. */
function saysSynthetic(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const masthead: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof masthead === "object" && masthead !== null && "synthetic" in masthead && masthead.synthetic === true;
  } catch {
    return false;
  }
}
