import { columnsOf, rowsOf, toCsv } from "./csv.ts";

/** The source of everything that is made up. */
export const SYNTHETIC_SOURCE = "synthetic";

/** The real `sources.csv` with one source more, which has no address: nobody can look made-up numbers up. */
export function sourcesCsv(csv: string): string {
  const real = rowsOf(csv).filter((row) => row["source_id"] !== SYNTHETIC_SOURCE);
  const madeUp = {
    source_id: SYNTHETIC_SOURCE,
    title_vi: "Số liệu minh họa, được tạo tự động",
    title_en: "Illustrative data, generated automatically",
    issuer: "npm run generate",
    terms_vi: "Không nói gì về đơn vị nào có thật.",
    terms_en: "Says nothing about any real unit.",
    used_for_vi: "Mọi kết quả công nhận, báo cáo và số liệu trong bộ số liệu này.",
    used_for_en: "All recognitions, reports and values of this dataset.",
  };
  return toCsv(columnsOf(csv), [...real, madeUp]);
}
