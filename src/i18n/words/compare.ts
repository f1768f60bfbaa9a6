/** Wards side by side. */
import { type Count, e, n, wards } from "./counts.ts";

const vi = {
  compare: {
    title: "So sánh các phường",
    description: (province: string) =>
      `Từ hai đến bốn phường của ${province} cạnh nhau: trạng thái, năm lộ trình và kết quả từng tiêu chí của kế hoạch.`,
    intro:
      "Chọn từ hai đến bốn phường, của kế hoạch hay hiện nay, để xem cạnh nhau. Lựa chọn nằm ngay trong địa chỉ trang: gửi địa chỉ là gửi cả bảng.",
    noScript:
      "Bảng này được ghép trong trình duyệt bằng JavaScript. Khi không có JavaScript, trang của mỗi phường vẫn nêu từng tiêu chí cùng số phường đạt của cả thành phố, thị xã.",
    add: "Thêm phường: tên, mã",
    caption: (day: string) => `Trạng thái đến ${day}; tiêu chí theo báo cáo cuối cùng của mỗi phường.`,
    noBaseMeans:
      "“Không có gốc so sánh”: phường được lập, hoặc đã thay đổi địa giới, trong kỳ mà tiêu chí so với năm trước.",
    today: (name: string) => `${name} (hiện nay)`,
    noBase: "không có gốc so sánh",
    list: "Danh sách",
    ofPlan: (city: string) => `Của kế hoạch, ${city}`,
    ofToday: (city: string) => `Hiện nay, địa bàn ${city} cũ`,
    ofLater: (city: string) => `Lập sau kế hoạch, ${city}`,
    ended: (day: string) => `kết thúc ${day}`,
    roadmapOutside: "Không có trong kế hoạch",
    report: "Kỳ báo cáo",
    noReport: "Chưa có báo cáo",
    notIn: "phường chưa báo cáo",
    tally: "Kết quả",
    tallied: (met: number, notMet: number, none: number) =>
      `${n(met)} đạt, ${n(notMet)} chưa đạt, ${n(none)} chưa có số liệu`,
    said: {
      none: "Chưa chọn phường nào.",
      one: "Mới chọn một phường ({names}). Hãy chọn thêm ít nhất một phường nữa.",
      many: (count: Count) => `Đang so sánh ${n(count)} phường: {names}.`,
      unknown: "Không có phường nào mang mã {names}.",
      repeated: "Địa chỉ nêu {names} hơn một lần; bảng hiện một lần.",
      over: (most: number) => `Bảng có chỗ cho ${n(most)} phường; không hiện {names}.`,
      full: (most: number) => `Bảng đã đủ ${n(most)} phường. Hãy bỏ bớt một phường trước khi thêm {names}.`,
      already: "Phường {names} đã có trong bảng.",
      failed: "Không tải được số liệu của các phường. Hãy kiểm tra kết nối rồi tải lại trang.",
      silent: "Chưa có báo cáo nào về các phường này, nên chưa có kết quả tiêu chí để so sánh.",
      dates: "Các phường được xét theo những kỳ báo cáo khác nhau.",
      remove: "Bỏ phường {names} khỏi bảng",
    },
  },
};

const en: typeof vi = {
  compare: {
    title: "Compare wards",
    description: (province) =>
      `Two to four wards of ${province} side by side: status, roadmap year and the result on each criterion of the plan.`,
    intro:
      "Choose two to four wards, of the plan or of today, and see them side by side. The choice is in the address of the page: whoever has the address has the table.",
    noScript:
      "This table is put together in the browser, with JavaScript. Without it the page of each ward still gives every criterion, with how many wards of its city or town meet it.",
    add: "Add a ward: name, code",
    caption: (day) => `Status up to ${day}; criteria by the last report of each ward.`,
    noBaseMeans:
      "“Nothing to compare with”: the ward was formed, or its boundaries changed, within the period that the criterion compares.",
    today: (name) => `${name} (today)`,
    noBase: "nothing to compare with",
    list: "List",
    ofPlan: (city) => `Of the plan, ${city}`,
    ofToday: (city) => `Of today, the former ${city}`,
    ofLater: (city) => `Formed after the plan, ${city}`,
    ended: (day) => `ended on ${day}`,
    roadmapOutside: "Not in the plan",
    report: "Reporting date",
    noReport: "No report",
    notIn: "nothing reported by the ward",
    tally: "Results",
    tallied: (met, notMet, none) => `${e(met)} met, ${e(notMet)} not met, ${e(none)} without a value`,
    said: {
      none: "No ward is chosen.",
      one: "One ward is chosen ({names}). Choose at least one more.",
      many: (count) => `Comparing ${wards(count)}: {names}.`,
      unknown: "No ward has the code {names}.",
      repeated: "The address names {names} more than once; the table has it once.",
      over: (most) => `The table has room for ${wards(most)}; not shown: {names}.`,
      full: (most) => `The table is full with ${wards(most)}. Take one out before you add {names}.`,
      already: "{names} is in the table already.",
      failed: "The figures of the wards could not be loaded. Check the connection and load the page again.",
      silent: "There is no report on these wards, so there are no results on criteria to compare.",
      dates: "The wards are judged by different reporting dates.",
      remove: "Take {names} out of the table",
    },
  },
};

export const compare = { vi, en };
