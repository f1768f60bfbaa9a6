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
    outcomes: (outcome: string, count: number, names: string) => `${outcome}: ${n(count)} phường (${names})`,
    inYear: (year: number) => `Năm ${year}`,
    roadmapOver: (year: number, count: number) =>
      `Hết năm lộ trình ${year}: ${n(count)} phường chưa có quyết định được ghi nhận`,
    more: (count: number) => `và ${n(count)} phường khác`,
    reportCame: (reported: number, all: number) => `Kỳ báo cáo: ${n(reported)} trên ${n(all)} phường có báo cáo`,
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
    outcomes: (outcome, count, names) => `${outcome}: ${wards(count)} (${names})`,
    inYear: (year) => `${year}`,
    roadmapOver: (year, count) => `Roadmap year ${year} ended: no decision on record for ${wards(count)}`,
    more: (count) => `and ${e(count)} more`,
    reportCame: (reported, all) => `Reporting date: ${e(reported)} of ${wards(all)} reported`,
  },
};

export const event = { vi, en };
