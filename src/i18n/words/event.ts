/** What happened to a ward, line by line. */
import { e, n, wards } from "./counts.ts";

const vi = {
  event: {
    named: (year: number) => `Kế hoạch nêu tên phường trong lộ trình năm ${year}`,
    listed: "Ban hành kế hoạch, không nêu năm riêng cho phường này",
    overdue: (year: number) => `Hết năm lộ trình ${year}, cổng chưa ghi nhận quyết định`,
    report: (met: number, all: number) => `Báo cáo: đạt ${n(met)} trên ${n(all)} tiêu chí`,
    noReport: "Kỳ báo cáo: phường chưa báo cáo",
    endedInto: (names: string) => `Sắp xếp đơn vị hành chính: địa bàn thuộc ${names}`,
    tookIn: (names: string) => `Nhận ${names}`,
    wholeOf: (ward: string) => `toàn bộ ${ward}`,
    partOf: (ward: string) => `một phần ${ward}`,
    formed: (names: string) => `Phường được lập và nhận ${names}`,
    plan: (number: string) => `Ban hành Kế hoạch ${number}`,
    reform: (ended: number, number: string) => `${n(ended)} phường của kế hoạch kết thúc (Nghị quyết ${number})`,
    planWards: (count: number) => `${n(count)} phường của kế hoạch`,
    laterWards: (count: number) => `${n(count)} phường lập sau kế hoạch`,
    outcomes: (outcome: string, wards: string, names: string) => `${outcome}: ${wards} (${names})`,
    inYear: (year: number) => `Năm ${year}`,
    milestone: (asked: number) => `Đến hạn mốc ${n(asked)} phường của kế hoạch`,
    milestoneCount: (recognised: number, wards: string) =>
      `Theo các quyết định cổng ghi nhận, ký đến ngày này: ${n(recognised)} trên ${wards} đã được công nhận`,
    more: (count: number) => `và ${n(count)} phường khác`,
    reportCame: (reported: number, wards: string) => `Kỳ báo cáo: ${n(reported)} trên ${wards} có báo cáo`,
    endedBefore: (wards: string) => `${wards} đã kết thúc trước ngày này`,
  },
};

const en: typeof vi = {
  event: {
    named: (year) => `The plan names the ward for ${year}`,
    listed: "The plan is issued; it names no year of its own for this ward",
    overdue: (year) => `Roadmap year ${year} ends, no decision on record here`,
    report: (met, all) => `Report: ${e(met)} of ${e(all)} criteria met`,
    noReport: "Reporting date: nothing reported by the ward",
    endedInto: (names) => `Reform of administrative units: its area passed to ${names}`,
    tookIn: (names) => `Took in ${names}`,
    wholeOf: (ward) => `the whole of ${ward}`,
    partOf: (ward) => `part of ${ward}`,
    formed: (names) => `The ward was formed, and took in ${names}`,
    plan: (number) => `Plan ${number} issued`,
    reform: (ended, number) => `${wards(ended)} of the plan ended (resolution ${number})`,
    planWards: (count) => `${wards(count)} of the plan`,
    laterWards: (count) => `${wards(count)} formed after the plan`,
    outcomes: (outcome, wards, names) => `${outcome}: ${wards} (${names})`,
    inYear: (year) => `${year}`,
    milestone: (asked) => `The plan’s milestone of ${wards(asked)} falls due`,
    milestoneCount: (recognised, wards) =>
      `By the decisions on record here, signed up to this day: ${e(recognised)} of ${wards} recognised`,
    more: (count) => `and ${e(count)} more`,
    reportCame: (reported, wards) => `Reporting date: ${e(reported)} of ${wards} reported`,
    endedBefore: (wards) => `${wards} had ended before this day`,
  },
};

export const event = { vi, en };
