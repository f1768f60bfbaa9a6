/**
 * `npm run convert -- FILE…`: writes a copy in UTF-8 of files in an old Vietnamese encoding, beside each of them with
 * `.utf8` in its name, never over it. Exit 0 when all were written, 1 when one could not be recognised, 2 when it could not run.
 */
import { existsSync, readFileSync } from "node:fs";
import { parse, join } from "node:path";
import { parseArgs } from "node:util";
import { decode } from "#data/decode.ts";
import { Refusal } from "#data/finding.ts";
import { dataFolder, readFolder } from "#data/folder.ts";
import { recovered } from "#data/old-encoding.ts";
import { readPortal } from "#data/portal.ts";
import { inWords } from "./in-words.ts";
import { publishFile } from "./publish.ts";

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new Error("Thiếu tên tệp. Ví dụ: npm run convert -- data/reports/2025-12-31.csv");
  const names = readPortal(readFolder(dataFolder())).register.map(({ name }) => name);
  for (const file of positionals) if (!converted(file, names)) process.exitCode = 1;
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}

function converted(file: string, names: readonly string[]): boolean {
  const bytes = bytesOf(file);
  if (isText(bytes)) {
    console.log(`${file}: đã là UTF-8 hoặc UTF-16, không cần chuyển`);
    return true;
  }
  const old = recovered(bytes, names);
  if (!old) {
    console.log(`${file}: không nhận ra bảng mã; mở tệp gốc trong Excel và lưu bằng kiểu “CSV UTF-8”`);
    return false;
  }
  const { dir, name, ext } = parse(file);
  const copy = join(dir, `${name}.utf8${ext}`);
  if (existsSync(copy)) throw new Error(`${copy} đã có. Xem lại hoặc xóa tệp đó trước.`);
  publishFile(copy, `\ufeff${old.text}`);
  console.log(`${file}: ${old.encoding} → UTF-8, đã ghi ${copy}. Đọc lại chữ, rồi thay tệp cũ bằng tệp này.`);
  return true;
}

/** @throws Error in words when there is no such file, or it cannot be read */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // all that the file system throws
    if (code === "ENOENT") throw new Error(`Không có tệp ${file}.`, { cause: error });
    if (code === "EISDIR") throw new Error(`${file} là một thư mục, cần một tệp.`, { cause: error });
    throw new Error(`Không đọc được tệp ${file} (${code}). Kiểm tra quyền đọc.`, { cause: error });
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
