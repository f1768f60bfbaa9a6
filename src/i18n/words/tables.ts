/** The pages of prose: their contents, and the tables in them. */
import { e, n } from "./counts.ts";

const vi = {
  contents: "Trong trang này",
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
    targetsOf: (section: string, title: string, count: number) => `${section}. ${title}: ${n(count)} chỉ tiêu`,
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
  targetSection: {
    "II.1": "Số phường và lộ trình",
    "III.1": "Lãnh đạo của cấp ủy, chính quyền",
    "III.3": "Nắm tình hình Nhân dân, hòa giải",
  } as Readonly<Record<string, string>>,
};

const en: typeof vi = {
  contents: "On this page",
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
    targetsOf: (section, title, count) => `${section}. ${title}: ${e(count)} ${count === 1 ? "target" : "targets"}`,
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
  targetSection: {
    "II.1": "Number of wards and roadmap",
    "III.1": "Leadership",
    "III.3": "Listening and mediation",
  },
};

export const tables = { vi, en };
