import { type Findings, words } from "./finding.ts";

/** The value of a JSON text; undefined and a finding, with the line where that is known, when it is none. */
export function readJson(file: string, json: string, findings: Findings): unknown {
  try {
    const value: unknown = JSON.parse(json);
    if (!isDeeper(value, DEEPEST)) return value;
    findings.add({ code: "source-error", file, row: null, value: null, message: words(`lồng quá ${DEEPEST} lớp`, `nested more than ${DEEPEST} deep`) }); // prettier-ignore
    return undefined;
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const end = /unexpected end/i.test(fault) && json.trim() !== "" ? json.length : null;
    const [, position = end] = /at position (\d+)/.exec(fault) ?? [];
    const [, excerpt = null] = /"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(fault) ?? [];
    const short = json.trim() === "" || /unexpected end|unterminated/i.test(fault);
    findings.add({
      code: "source-error",
      file,
      row: position === null ? null : json.slice(0, Number(position)).split("\n").length,
      value: position === null ? excerpt : around(json, Number(position)),
      message: short
        ? words("tệp JSON trống hoặc bị cắt ngang", `the JSON is empty or cut short: ${fault}`)
        : words("không phải JSON hợp lệ", `not valid JSON: ${fault}`),
      hint: words(
        'thường do thiếu hoặc thừa dấu phẩy, dấu ngoặc; dấu nháy phải thẳng ("), không cong (“ ”)',
        'often a comma or bracket too few or too many; quotation marks must be straight ("), not curly (“ ”)',
      ),
    });
    return undefined;
  }
}

/** No table or map is nested so deep, and what is might be too much for those who read it. */
const DEEPEST = 32;
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))); // prettier-ignore

/** The text before and after a place, in one line. */
const around = (text: string, position: number): string =>
  text
    .slice(Math.max(0, position - 20), position + 10)
    .replace(/\s+/g, " ")
    .trim();

/** The keys that stand more than once in one object of a valid JSON text: all but the last value would be lost unseen. */
export function repeatedKeys(json: string): readonly string[] {
  const objects: Set<string>[] = [];
  const repeated: string[] = [];
  for (const [token, key] of json.matchAll(/"((?:[^"\\]|\\.)*)"\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === "{") objects.push(new Set());
    else if (token === "}") objects.pop();
    if (key === undefined) continue;
    const keys = objects.at(-1);
    if (keys?.has(key)) repeated.push(key);
    keys?.add(key);
  }
  return repeated;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
