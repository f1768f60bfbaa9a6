/** Which folder a program was given, and which may be written anew. */
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** A folder by its one true path, links followed, also where it is still to be made. */
export function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), basename(whole));
}

/** Whether a folder is another or lies within it. */
export function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** What in the project is written by people, or installed: nothing is written into it. */
const SOURCES = /^(\.git|\.github|\.ci|content|deploy|docs|node_modules|public|scripts|src|tests)$/;
/** Whether a folder is the project, around it, or one in it that people write or install. */
export function isOfTheProject(folder: string): boolean {
  const project = realPath(".");
  const [first = ""] = relative(project, folder).split(sep);
  return isWithin(project, folder) || (isWithin(folder, project) && SOURCES.test(first));
}

/** What every built site has, and hardly anything else. */
const OF_A_SITE = ["404.html", "en/404.html", "robots.txt"];

/**
 * The folder into which a site may be built: what stands there is taken away, so it must be one that was built before, or
 * nothing.
 *
 * @throws Error in words for any other
 */
export function siteFolder(outDir: string, data: string): string {
  if (outDir.trim() === "") throw new Error("--outDir trống: ghi tên thư mục để dựng trang vào, ví dụ --outDir dist.");
  const [folder, given] = [realPath(outDir), realPath(data)];
  if (isOfTheProject(folder) || isWithin(given, folder) || isWithin(folder, given))
    throw new Error(`Không dựng vào ${folder}: đó là chỗ của mã nguồn hoặc số liệu. Chọn thư mục khác cho --outDir.`);
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} là một tệp. Chọn thư mục khác cho --outDir.`);
  if (readdirSync(folder).length > 0 && !OF_A_SITE.every((file) => existsSync(join(folder, file))))
    throw new Error(`${folder} không trống và không phải do lệnh này dựng. Chọn thư mục khác cho --outDir, hoặc tự xóa nó.`); // prettier-ignore
  return folder;
}
