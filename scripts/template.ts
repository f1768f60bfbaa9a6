/**
 * `npm run template -- 2026-12-31 [--out FILE]`: writes an empty report for the units that are alive on a date, to be
 * filled in with Excel. Exit 0 when it is written, 1 when the data do not allow it, 2 when it could not run, as for no date of a report.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataFolder, readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { report } from "#data/report.ts";
import { template } from "#exports/template.ts";
import { lives } from "#model/life.ts";
import { dayIn } from "./day-argument.ts";
import { inWords } from "./in-words.ts";
import { publishFile } from "./publish.ts";

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
  const [written, ...more] = positionals;
  if (more.length > 0) throw new Error(`Chỉ nhận một ngày, gặp thêm “${more.join(" ")}”`);
  if (written === undefined) throw new Error("Thiếu ngày báo cáo. Ví dụ: npm run template -- 2026-12-31");
  const date = dayIn(written);
  const { portal, register, findings } = readPortal(readFolder(dataFolder()));
  if (!portal) {
    console.error(`${report(findings, "vi")}\nDữ liệu đang có lỗi, chưa thể lập biểu mẫu. Sửa các ô trên trước.`);
    process.exitCode = 1;
  } else {
    if (date < portal.plan.date)
      throw new Error(`Ngày ${date} sớm hơn ngày ban hành kế hoạch (${portal.plan.date}): không có kỳ báo cáo nào.`);
    const out = values.out ?? `bieu-mau/${date}.csv`;
    if (existsSync(out)) throw new Error(`${out} đã có, và có thể đã được điền. Xóa nó hoặc chọn tên khác bằng --out.`);
    publishFile(out, template({ units: register, indicators: portal.indicators }, date));
    const count = register.filter((unit) => lives(unit, date)).length;
    console.log(`Đã ghi biểu mẫu của ${count} phường vào ${out}.`);
    console.log(`Điền xong, lưu bằng kiểu “CSV UTF-8”, đặt vào thư mục reports/ của dữ liệu với tên ${date}.csv.`);
  }
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}
