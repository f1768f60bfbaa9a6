/** How something of the portal is cited, and how a mistake in it is reported. */

const vi = {
  cite: {
    title: "Trích dẫn",
    inLine: "Trong bài viết",
    full: "Trong danh mục tài liệu",
    otherLanguage: "Trích dẫn bằng tiếng Anh",
    copyInLine: "Chép câu trong bài",
    copyFull: "Chép câu đầy đủ",
    copied: "Đã chép.",
    selected: "Đã chọn sẵn, hãy chép bằng bàn phím hoặc menu.",
    files: "Cho phần mềm quản lý tài liệu tham khảo: {bib}, {ris}, {csl}",
    asOf: (day: string) => `số liệu đến ${day}`,
    live: "bản trực tuyến, có thể thay đổi",
    release: (day: string) => `bản phát hành ngày ${day}`,
    plan: (number: string, day: string) => `Kế hoạch ${number} ngày ${day}`,
    more: "và các quyết định khác nêu tại địa chỉ đã dẫn",
    under: (number: string) => `theo Kế hoạch ${number}`,
  },
  errorReport: {
    link: "Báo lỗi số liệu",
    linkWithout: "Báo lỗi số liệu (chưa có địa chỉ nhận)",
    subject: (what: string) => `Báo lỗi số liệu: ${what}`,
    shown: "Đang hiện",
    asOf: "Số liệu đến",
    edition: "Bản",
    page: "Trang",
    wrong: "Điều chưa đúng, và nguồn để kiểm tra:",
    howAt: "báo-lỗi",
  },
};

const en: typeof vi = {
  cite: {
    title: "Cite",
    inLine: "In a text",
    full: "In a list of references",
    otherLanguage: "To cite in Vietnamese",
    copyInLine: "Copy for a text",
    copyFull: "Copy in full",
    copied: "Copied.",
    selected: "Selected: copy it with the keyboard or the menu.",
    files: "For reference managers: {bib}, {ris}, {csl}",
    asOf: (day) => `data up to ${day}`,
    live: "live edition, may change",
    release: (day) => `release of ${day}`,
    plan: (number, day) => `plan ${number} of ${day}`,
    more: "and the other decisions named at the address given",
    under: (number) => `under plan ${number}`,
  },
  errorReport: {
    link: "Report an error",
    linkWithout: "Report an error (no address yet)",
    subject: (what) => `Error in the data: ${what}`,
    shown: "Shown",
    asOf: "Data up to",
    edition: "Edition",
    page: "Page",
    wrong: "What is wrong, and a source to check it by:",
    howAt: "report-a-mistake",
  },
};

export const cite = { vi, en };
