/** The checker of files for staff. */
import { EXPLANATION } from "#model/explanation.ts";
import { type Count, e, n } from "./counts.ts";

const vi = {
  check: {
    title: "Kiểm tra tệp số liệu",
    description: (province: string) =>
      `Kiểm tra tệp CSV hoặc Excel của cổng ${province} ngay trong trình duyệt: từng ô sai, vì sao sai, sửa thế nào.`,
    intro:
      "Chọn tệp báo cáo hay bảng công nhận (CSV hoặc XLSX) để xem từng ô chưa đúng, vì sao, và trên cổng sẽ đổi gì. Tệp được đọc ngay trên máy này, không gửi đi đâu.",
    names:
      "Tên tệp cho biết đó là bảng nào: 2025-12-31.csv hay 2025-12-31.xlsx là báo cáo của ngày 31/12/2025, recognitions.csv là bảng công nhận. Với tệp Excel, chỉ trang tính đầu tiên được đọc.",
    noScript:
      "Việc kiểm tra chạy bằng JavaScript trong trình duyệt. Khi không có JavaScript, đặt tệp vào thư mục số liệu rồi chạy lệnh dưới đây; lệnh cho cùng kết quả.",
    choose: "Chọn tệp CSV hoặc XLSX",
    drop: "hoặc kéo thả tệp vào khung này",
    progress: "Tiến độ kiểm tra",
    results: "Kết quả",
    effects: "Trên cổng sẽ đổi gì",
    level: "Mức",
    place: "Ô",
    context: "Trong dòng của nó",
    problem: "Điều sai, và cách sửa",
    error: "Lỗi",
    warning: "Lưu ý",
    row: (row: number) => `dòng ${row}`,
    column: (column: string) => `cột ${column}`,
    wholeFile: "cả tệp",
    found: (value: string) => `gặp “${value}”`,
    others: "Các tệp khác không còn khớp",
    fine: "Không có lỗi.",
    counted: (errors: Count, warnings: Count) => `${n(errors)} lỗi, ${n(warnings)} lưu ý.`,
    rest: (others: Count) => `Còn ${n(others)} chỗ nữa; bản XLSX đánh dấu đủ mọi chỗ.`,
    csv: "Tải bản CSV UTF-8",
    csvMeans: "gọn khoảng trắng và dòng, cột trống; không sửa giá trị nào",
    xlsx: "Tải bản XLSX có đánh dấu",
    xlsxMeans: "ô sai được tô màu, cột cuối giải thích",
    offered: (encoding: string) => `Tải bản đã chuyển từ ${encoding} sang UTF-8`,
    offeredMeans: "đọc lại chữ trước khi dùng",
    explanation: EXPLANATION.vi,
    stillWrong:
      "Chưa thể nói sẽ đổi gì: sửa các lỗi trên rồi kiểm tra lại. Khi còn lỗi, cổng không xuất bản gì từ tệp này.",
    nothing: "Trạng thái của các phường giữ nguyên.",
    becomes: (name: string, before: string, after: string) => `${name}: từ “${before}” thành “${after}”.`,
    moreUnits: (others: Count) => `Và ${n(others)} phường nữa đổi trạng thái.`,
    report: (day: string, reported: Count, all: Count) =>
      `Báo cáo ngày ${day}: ${n(reported)} trên ${n(all)} phường có trong tệp.`,
    silent: (day: string, names: string) => `Không có trong báo cáo ngày ${day}: ${names}.`,
    values: (count: Count, none: Count) => `Có ${n(count)} giá trị; ${n(none)} ô không có giá trị.`,
    said: {
      reading: "Đang đọc {name}…",
      checking: "Đang kiểm tra {name}: {percent} %",
      writing: "Đang ghi bản sao…",
      failed: "Không kiểm tra được: {reason}. Tải lại trang rồi thử lại.",
    },
  },
};

const en: typeof vi = {
  check: {
    title: "Check a data file",
    description: (province) =>
      `Check a CSV or Excel file of the portal of ${province} in the browser: each wrong cell, why, and what to write.`,
    intro:
      "Choose a report or the table of recognitions (CSV or XLSX) to see each cell that is not right, why, and what would change on the site. The file is read on this device and sent nowhere.",
    names:
      "The name of a file says which table it is: 2025-12-31.csv or 2025-12-31.xlsx is the report of 31 December 2025, recognitions.csv the table of recognitions. Of an Excel file only the first sheet is read.",
    noScript:
      "The check runs in the browser, with JavaScript. Without it, put the file into the data/ folder and run the command below; it finds the same.",
    choose: "Choose CSV or XLSX files",
    drop: "or drop files into this frame",
    progress: "How far the check has come",
    results: "Results",
    effects: "What would change on the site",
    level: "Level",
    place: "Cell",
    context: "In its row",
    problem: "What is wrong, and what to write",
    error: "Error",
    warning: "Warning",
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    wholeFile: "the whole file",
    found: (value) => `found “${value}”`,
    others: "Other files no longer fit",
    fine: "No errors.",
    counted: (errors, warnings) =>
      `${e(errors)} ${errors === 1 ? "error" : "errors"}, ${e(warnings)} ${warnings === 1 ? "warning" : "warnings"}.`,
    rest: (others) => `And ${e(others)} more; the XLSX copy marks every one.`,
    csv: "Download as CSV UTF-8",
    csvMeans: "spaces, empty rows and columns tidied; no value is changed",
    xlsx: "Download a marked XLSX",
    xlsxMeans: "wrong cells are coloured, the last column explains",
    offered: (encoding) => `Download a copy converted from ${encoding} to UTF-8`,
    offeredMeans: "read it through before you use it",
    explanation: EXPLANATION.en,
    stillWrong:
      "What would change cannot be said yet: mend the errors above and check again. While there are errors, nothing of this file is published.",
    nothing: "The statuses of the wards stay as they are.",
    becomes: (name, before, after) => `${name}: from “${before}” to “${after}”.`,
    moreUnits: (others) => `And ${e(others)} more with another status.`,
    report: (day, reported, all) =>
      `Report of ${day}: ${e(reported)} of ${e(all)} ${all === 1 ? "ward" : "wards"} in the file.`,
    silent: (day, names) => `Not in the report of ${day}: ${names}.`,
    values: (count, none) =>
      `It holds ${e(count)} ${count === 1 ? "value" : "values"}; ${e(none)} ${none === 1 ? "cell has" : "cells have"} none.`,
    said: {
      reading: "Reading {name}…",
      checking: "Checking {name}: {percent} %",
      writing: "Writing the copy…",
      failed: "The check failed: {reason}. Load the page again and try once more.",
    },
  },
};

export const check = { vi, en };
