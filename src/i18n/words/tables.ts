/** Tables inside the prose. */

const vi = {
  table: {
    status: "Trạng thái",
    meaning: "Nghĩa là",
    mark: "Cách ghi trong báo cáo",
    word: "Từ hiển thị",
    date: "Ngày",
    wards: "Số phường",
    section: "Mục",
    target: "Chỉ tiêu",
    reading: "Cách cổng hiểu",
    source: "Nguồn",
    terms: "Điều khoản",
    usedFor: "Dùng cho",
    empty: "(ô trống)",
  },
};

const en: typeof vi = {
  table: {
    status: "Status",
    meaning: "What it means",
    mark: "As written in a report",
    word: "Word shown",
    date: "Date",
    wards: "Wards",
    section: "Section",
    target: "Target",
    reading: "How it is read here",
    source: "Source",
    terms: "Terms",
    usedFor: "Used for",
    empty: "(empty)",
  },
};

export const tables = { vi, en };
