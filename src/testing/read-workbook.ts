/** The sheets of an XLSX file by name, read without the library that writes them: what stands in each cell, and how it is formatted. */
import { strFromU8, unzipSync } from "fflate";
import { parse } from "node-html-parser";

export interface ReadCell {
  readonly value: string | number | boolean;
  /** The number format and marks of the cell: `@` is text, `quoted` never runs. */
  readonly format: string;
  readonly quoted: boolean;
}

export interface ReadSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly filter: string | null;
}

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const xml = (name: string) => parse(strFromU8(parts[name] ?? new Uint8Array()), { lowerCaseTagName: true });
  const strings = xml("xl/sharedStrings.xml").querySelectorAll("si").map(({ text }) => text); // prettier-ignore
  const styles = xml("xl/styles.xml");
  const own = new Map(
    styles.querySelectorAll("numfmt").map((format) => [format.getAttribute("numFmtId"), format.getAttribute("formatCode") ?? ""]), // prettier-ignore
  );
  const formats = styles.querySelectorAll("cellxfs xf").map((style) => ({
    format: own.get(style.getAttribute("numFmtId")) ?? "",
    quoted: style.getAttribute("quotePrefix") === "1",
  }));
  return xml("xl/workbook.xml")
    .querySelectorAll("sheet")
    .map((sheet, index) => {
      const page = xml(`xl/worksheets/sheet${index + 1}.xml`);
      const cells = page.querySelectorAll("c").flatMap((cell) => {
        const text = cell.children.find(({ tagName }) => tagName === "V")?.text;
        const format = formats[Number(cell.getAttribute("s"))] ?? { format: "", quoted: false };
        return text === undefined ? [] : [[cell.getAttribute("r") ?? "", { value: valueOf(cell.getAttribute("t"), text, strings), ...format }] as const]; // prettier-ignore
      });
      const filter = page.querySelector("autofilter")?.getAttribute("ref") ?? null;
      return { name: sheet.getAttribute("name") ?? "", cells: new Map(cells), filter };
    });
}

function valueOf(type: string | undefined, text: string, strings: readonly string[]): string | number | boolean {
  if (type === "s") return strings[Number(text)] ?? "";
  return type === "b" ? text === "1" : Number(text);
}
