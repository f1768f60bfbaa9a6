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
    derived: "(cổng tự xác định)",
  },
  derivedNoValue: {
    "not-due": "Chưa đến hạn",
    "not-assessed": "Chưa xét",
    dissolved: "Đơn vị đã kết thúc",
  },
  derivedNoValueMeaning: {
    "not-due": "Hạn mà kế hoạch đặt ra chưa đến.",
    "not-assessed": "Đơn vị chưa được xét, hoặc cổng chưa ghi nhận kết quả xét nào.",
    dissolved: "Đơn vị đã kết thúc trước ngày được xem xét.",
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
    derived: "(worked out by the portal)",
  },
  derivedNoValue: {
    "not-due": "Not due yet",
    "not-assessed": "Not assessed",
    dissolved: "Unit ended",
  },
  derivedNoValueMeaning: {
    "not-due": "The deadline that the plan sets is still ahead.",
    "not-assessed": "The unit has not been assessed, or no result of an assessment is on record here.",
    dissolved: "The unit had ended before the date in question.",
  },
};

export const tables = { vi, en };
