/** What happened to a ward, line by line. */
import { e, n, wards } from "./counts.ts";

const vi = {
  event: {
    named: (year: number) => `Kế hoạch nêu tên phường trong lộ trình năm ${year}`,
    listed: "Kế hoạch được ban hành, không nêu năm riêng cho phường",
    roadmapOver: (year: number) =>
      `Hết năm lộ trình ${year}; theo ghi nhận của cổng, đến ngày này chưa có quyết định nào về Công an phường`,
    planOver: (year: number) =>
      `Hết năm ${year}, hạn chung của kế hoạch; theo ghi nhận của cổng, đến ngày này chưa có quyết định nào về Công an phường`,
    noReport: "Kỳ báo cáo: phường không có báo cáo",
    ended: (from: string, names: string) => `Phường kết thúc; từ ${from}, địa bàn thuộc ${names}`,
    laterIn: (names: string) => `Từ ngày này, địa bàn thuộc ${names}`,
    tookIn: (names: string) => `Nhận thêm ${names}`,
    wholeOf: (ward: string) => `toàn bộ ${ward}`,
    partOf: (ward: string) => `một phần ${ward}`,
    formed: (names: string) => `Phường được lập và nhận địa bàn của ${names}`,
    plan: (number: string) => `Kế hoạch ${number} được ban hành`,
    reform: (ended: number, from: string, others: number) =>
      `${n(ended)} phường của kế hoạch kết thúc; từ ${from}, địa bàn thuộc ${n(others)} phường khác`,
    planWards: (count: number) => `${n(count)} phường của kế hoạch`,
    laterWards: (count: number) => `${n(count)} phường lập sau kế hoạch`,
    outcomes: (outcome: string, wards: string, names: string) => `${outcome}: ${wards} (${names})`,
    inYear: (year: number) => `Năm ${year}`,
    milestone: (asked: number) => `Đến hạn mốc ${n(asked)} phường của kế hoạch`,
    milestoneCount: (recognised: number, wards: string) =>
      `Theo các quyết định ký đến ngày này mà cổng ghi nhận: ${n(recognised)} trên ${wards} được công nhận`,
    more: (count: number) => `và ${n(count)} phường khác`,
    reportCame: (reported: number, wards: string) => `Kỳ báo cáo: ${n(reported)} trên ${wards} có báo cáo`,
    endedBefore: (wards: string) => `${wards} đã kết thúc trước ngày này`,
  },
};

const en: typeof vi = {
  event: {
    named: (year) => `The plan names the ward for ${year}`,
    listed: "The plan was issued; it names no year of its own for this ward",
    roadmapOver: (year) => `Roadmap year ${year} ended; no decision signed by then is on record here`,
    planOver: (year) => `${year}, the final year of the plan, ended; no decision signed by then is on record here`,
    noReport: "Reporting date: nothing reported by the ward",
    ended: (from, names) => `The ward ended; since ${from} its area has been in ${names}`,
    laterIn: (names) => `Since this day its area has been in ${names}`,
    tookIn: (names) => `Took in ${names}`,
    wholeOf: (ward) => `the whole of ${ward}`,
    partOf: (ward) => `part of ${ward}`,
    formed: (names) => `The ward was formed and took in ${names}`,
    plan: (number) => `Plan ${number} was issued`,
    reform: (ended, from, others) =>
      `${wards(ended)} of the plan ended; since ${from} ${ended === 1 ? "its" : "their"} area has been in ${e(others)} other ${others === 1 ? "ward" : "wards"}`,
    planWards: (count) => `${wards(count)} of the plan`,
    laterWards: (count) => `${wards(count)} formed after the plan`,
    outcomes: (outcome, wards, names) => `${outcome}: ${wards} (${names})`,
    inYear: (year) => `${year}`,
    milestone: (asked) => `The plan’s milestone of ${wards(asked)} fell due`,
    milestoneCount: (recognised, wards) =>
      `By the decisions signed up to this day that are on record here: ${e(recognised)} of ${wards} recognised`,
    more: (count) => `and ${e(count)} more`,
    reportCame: (reported, wards) => `Reporting date: ${e(reported)} of ${wards} reported`,
    endedBefore: (wards) => `${wards} had ended before this day`,
  },
};

export const event = { vi, en };
