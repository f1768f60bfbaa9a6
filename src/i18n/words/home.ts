/** The home page and its charts. */
import { e, n, wards } from "./counts.ts";

const vi = {
  home: {
    title: (province: string) =>
      `Công an phường ở ${province}: phường nào đã được công nhận kiểu mẫu, phường nào chưa, và vì sao?`,
    description: (province: string, count: number) =>
      `Cổng theo dõi công khai: Công an phường nào trong ${n(count)} phường của ${province} đã được công nhận kiểu mẫu, phường nào chưa, và vì sao.`,
    kicker: (number: string, day: string, from: number, to: number) =>
      `Kế hoạch ${number} ngày ${day}, giai đoạn ${from}–${to}`,
    outOf: (count: number) => `trên ${n(count)} phường`,
    recorded: (all: number, planDay: string, day: string) =>
      `có quyết định công nhận được cổng ghi nhận (danh sách theo kế hoạch ngày ${planDay}: ${n(all)} phường khi đó; quyết định đến ${day}).`,
    noneFound: "Cổng chưa tìm thấy quyết định công nhận nào được công bố; điều đó không chứng minh là không có.",
    stripLabel: (parts: string) => `Các phường theo trạng thái: ${parts}`,
    mapTitle: (count: number) => `Bản đồ ${n(count)} phường`,
    mapMore: "Mở bản đồ lớn: phóng to, lọc theo trạng thái, xem theo ngày",
    cities: "Theo thành phố, thị xã khi ban hành kế hoạch",
    progress: "Tiến độ so với lộ trình",
    updates: "Cập nhật gần đây",
    whatChanges:
      "Con số này thay đổi khi có quyết định công nhận của Bộ trưởng Bộ Công an đối với Công an một phường trong danh sách, được công bố và được ghi vào dữ liệu cùng số, ngày và nguồn.",
    todaysWards: (count: number) => `Từ 01/07/2025, tỉnh có ${n(count)} phường mới`,
    todaysMore: "Phường của bạn nay tên gì, gồm những phường cũ nào.",
    todaysRecognised: (recognised: number, all: number, day: string) =>
      `Riêng ${n(all)} phường này, ${n(recognised)} phường có quyết định công nhận đến ${day}, không tính vào con số của kế hoạch.`,
  },
  freshness: {
    none: (day: string) => `Số liệu đến ${day}. Chưa có báo cáo định kỳ nào được nhập.`,
    fresh: (day: string, report: string) => `Số liệu đến ${day}. Báo cáo gần nhất: ${report}.`,
    stale: (day: string, report: string) =>
      `Số liệu đến ${day}, nhưng báo cáo gần nhất là ngày ${report}, đã hơn một năm.`,
  },
  progress: {
    title: (count: number, all: number) =>
      `${n(count)} trên ${n(all)} phường có quyết định công nhận được ghi nhận, vẽ theo ngày quyết định`,
    axis: "Số phường đang được công nhận ở mỗi ngày, so với các mốc của kế hoạch",
    recorded: "Đã ghi nhận",
    asked: "Kế hoạch yêu cầu",
    table: "Bảng số liệu của biểu đồ",
    date: "Ngày",
    caption: (day: string, number: string) => `Số liệu đến ${day}. Mốc theo Kế hoạch ${number}, mục II.1.`,
    milestones:
      "Các mốc của kế hoạch: số phường được công nhận tính theo năm xét, và số phường đã có quyết định vào ngày đến hạn, theo các quyết định được cổng ghi nhận",
    byYear: "Tính theo năm xét",
    decidedByThen: "Có quyết định khi đến hạn",
    notDue: "chưa đến hạn",
    reached: "đủ mốc",
    short: (count: number) => `còn thiếu ${n(count)} so với mốc`,
  },
  strip: {
    tick: (year: number) => `hết ${year}`,
  },
};

const en: typeof vi = {
  home: {
    title: (province) => `Ward police in ${province}: which are recognised as model units, which are not yet, and why?`,
    description: (province, count) =>
      `A public record: which ward police units of ${province} (${e(count)} in the plan) have been recognised as model units, which have not yet, and why.`,
    kicker: (number, day, from, to) => `Plan ${number} of ${day}, for ${from}–${to}`,
    outOf: (count) => `of ${wards(count)}`,
    recorded: (all, planDay, day) =>
      `with a decision of recognition on record here (plan list of ${planDay}: ${wards(all)} at that time; decisions up to ${day}).`,
    noneFound: "We have found no published decision of recognition; that does not prove that there is none.",
    stripLabel: (parts) => `The wards by status: ${parts}`,
    mapTitle: (count) => `Map of ${wards(count)}`,
    mapMore: "Open the large map: zoom, filter by status, go back in time",
    cities: "By city or town at the time of the plan",
    progress: "Progress against the roadmap",
    updates: "Latest updates",
    whatChanges:
      "This figure changes when a decision of the Minister of Public Security that recognises the police of a ward on the list has been published and entered with its number, date and source.",
    todaysWards: (count) => `Since 1 July 2025 the province has had ${e(count)} new ${count === 1 ? "ward" : "wards"}`,
    todaysMore: "What your ward is called today, and which old wards it took in.",
    todaysRecognised: (recognised, all, day) =>
      `Of these ${wards(all)}, ${e(recognised)} ${recognised === 1 ? "has" : "have"} a decision of recognition up to ${day}, not counted in the figure of the plan.`,
  },
  freshness: {
    none: (day) => `Data up to ${day}. No report has been entered yet.`,
    fresh: (day, report) => `Data up to ${day}. Latest report: ${report}.`,
    stale: (day, report) => `Data up to ${day}, but the latest report is of ${report}, more than a year before.`,
  },
  progress: {
    title: (count, all) =>
      `${e(count)} of ${wards(all)} with a decision of recognition on record, drawn by date of decision`,
    axis: "Wards that were recognised on each day, against the plan’s milestones",
    recorded: "On record",
    asked: "Asked by the plan",
    table: "The figures of the chart",
    date: "Date",
    caption: (day, number) => `Data up to ${day}. Milestones: plan ${number}, section II.1.`,
    milestones:
      "The plan’s milestones: wards recognised, by assessment year, and wards that had a decision on the day it fell due, by the decisions on record here",
    byYear: "By year assessed",
    decidedByThen: "Decided when due",
    notDue: "not due yet",
    reached: "reached",
    short: (count) => `${e(count)} short of the milestone`,
  },
  strip: {
    tick: (year) => `end ${year}`,
  },
};

export const home = { vi, en };
