/** The checker at work, beside the page: it reads files, says how far it has come, and writes copies. */
import { type Checked, type Given, check } from "#data/checking.ts";
import { cleanCsv } from "#exports/clean-csv.ts";
import { markedWorkbook } from "#exports/marked-workbook.ts";
import type { Locale } from "#model/vocabulary.ts";
import { type Answer, checkAnswer, remarksOf } from "#views/check-answer.ts";

/** What the page asks for: a check, or a copy of a file of the last check. */
export type Ask =
  | { readonly kind: "check"; readonly base: string; readonly locale: Locale; readonly files: readonly Given[] }
  | { readonly kind: CopyKind; readonly file: number; readonly locale: Locale; readonly title: string };
export type CopyKind = "csv" | "xlsx" | "offer";

/** What the worker tells: how far it has come, and at the end what was asked for. */
export type Told =
  | { readonly kind: "progress"; readonly name: string; readonly share: number }
  | { readonly kind: "answer"; readonly answer: Answer; readonly findings: Checked["files"][number]["findings"] }
  | { readonly kind: "copy"; readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly reason: string };

let last: Checked | undefined;

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  const answered = data.kind === "check" ? checked(data) : copied(data);
  answered.then(tell, (error: unknown) =>
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) }),
  );
});

async function checked({ base, locale, files }: Extract<Ask, { kind: "check" }>): Promise<Told> {
  last = await check(await tables(base), files, {
    read: (name, share) => tell({ kind: "progress", name, share }),
  });
  const findings = last.files.flatMap(({ findings }) => findings).concat(last.others);
  return { kind: "answer", answer: checkAnswer(last, locale), findings: findings.slice(0, 1000) };
}

async function tables(address: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const texts = (await response.json()) as Readonly<Record<string, string>>;
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
}

async function copied({ kind, file, locale, title }: Exclude<Ask, { kind: "check" }>): Promise<Told> {
  const asked = last?.files[file];
  if (!asked) throw new Error("no file");
  const stem = asked.name.replace(/\.[^.]*$/, "");
  if (kind === "xlsx") {
    const bytes = markedWorkbook(asked.records, remarksOf(asked, locale), title);
    return {
      kind: "copy",
      name: `${stem}.xlsx`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes,
    };
  }
  const text = kind === "csv" ? cleanCsv(asked.records) : `\ufeff${asked.offer?.text ?? ""}`;
  return { kind: "copy", name: `${stem}.csv`, type: "text/csv;charset=utf-8", bytes: new TextEncoder().encode(text) };
}
