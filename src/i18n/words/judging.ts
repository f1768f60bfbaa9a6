/** How criteria and targets are judged, in words. */
import type { Mark, Verdict } from "#model/tally.ts";
import type { TargetState } from "#model/target-standing.ts";
import { n, wards } from "./counts.ts";

const vi = {
  mark: {
    met: "Đạt",
    "not-met": "Chưa đạt",
    "not-assessed": "Chưa xét",
    "not-reported": "Chưa báo cáo",
    "not-available": "Không có số liệu",
    "not-applicable": "Không áp dụng",
    withheld: "Không công bố",
    dissolved: "Đơn vị đã kết thúc",
  } satisfies Record<Mark, string>,
  verdict: {
    met: "Đạt",
    "not-met": "Chưa đạt",
    open: "Chưa đủ số liệu để kết luận",
    "not-assessed": "Chưa xét",
    "not-reported": "Chưa có báo cáo",
    "not-available": "Không có số liệu",
    "not-applicable": "Không áp dụng",
    withheld: "Không công bố",
    dissolved: "Đơn vị đã kết thúc",
  } satisfies Record<Verdict, string>,
  notDue: "Chưa đến hạn",
  everyYear: "hằng năm, kế hoạch không nêu hạn",
  targetState: {
    met: "Đạt",
    "on-the-way": "Chưa đến hạn",
    missed: "Chưa đạt",
    "not-reported": "Chưa đủ báo cáo",
    "not-measured": "Không đo",
  } satisfies Record<TargetState, string>,
  targetStateMeaning: {
    met: "Số liệu cuối cùng đến hạn cho thấy đã đạt; kế hoạch không nêu hạn thì lấy số liệu mới nhất.",
    "on-the-way": "Đã có số liệu, nhưng hạn chưa tới nên cổng chưa kết luận.",
    missed: "Số liệu cuối cùng đến hạn cho thấy chưa đạt; kế hoạch không nêu hạn thì lấy số liệu mới nhất.",
    "not-reported":
      "Chưa có số liệu để xét (với chỉ tiêu về công nhận là chưa có kết quả xét nào được ghi nhận), hoặc những phường chưa có kết quả còn có thể làm thay đổi kết luận.",
    "not-measured": "Kế hoạch không đưa ra thước đo, hoặc câu này được xét trong một chỉ tiêu khác.",
  } satisfies Record<TargetState, string>,
  rule: {
    atLeast: (name: string, value: string) => `${name}: từ ${value} trở lên`,
    atMost: (name: string, value: string) => `${name}: không quá ${value}`,
    between: (name: string, from: string, to: string) => `${name}: từ ${from} đến ${to}`,
    exactly: (name: string, value: string) => `${name}: đúng ${value}`,
    no: (name: string) => `${name}: không`,
    ofWhole: (part: string, whole: string) => `${part} trên ${whole}`,
    "crime-bands": (name: string) =>
      `${name}, so với cùng kỳ năm trước: dưới 10 vụ thì không tăng, từ 10 đến 19 vụ thì giảm ít nhất 1 vụ, từ 20 vụ trở lên thì giảm ít nhất 6%`,
    fewer: (name: string) => `${name}: ít hơn cùng kỳ năm trước (cả hai kỳ đều không có vụ nào cũng là đạt)`,
  },
  asks: {
    wards: (count: number) => `ít nhất ${n(count)} phường`,
    percentOfWards: (percent: string) => `ít nhất ${percent}% số phường`,
    each: "mọi phường",
    done: "phải hoàn thành",
  },
  bound: {
    ">=": (value: string) => `từ ${value} trở lên`,
    "<=": (value: string) => `không quá ${value}`,
    ">": (value: string) => `trên ${value}`,
    "<": (value: string) => `dưới ${value}`,
    "=": (value: string) => `đúng ${value}`,
    between: (from: string, to: string) => `từ ${from} đến ${to}`,
  },
  yes: "Có",
  no: "Không",
};

const en: typeof vi = {
  mark: {
    met: "Met",
    "not-met": "Not met",
    "not-assessed": "Not assessed",
    "not-reported": "Not reported",
    "not-available": "Not available",
    "not-applicable": "Not applicable",
    withheld: "Withheld",
    dissolved: "Unit ended",
  },
  verdict: {
    met: "Met",
    "not-met": "Not met",
    open: "Too few figures to tell",
    "not-assessed": "Not assessed",
    "not-reported": "Not reported",
    "not-available": "Not available",
    "not-applicable": "Not applicable",
    withheld: "Withheld",
    dissolved: "Unit ended",
  },
  notDue: "Not due yet",
  everyYear: "every year; the plan names no date",
  targetState: {
    met: "Met",
    "on-the-way": "Not due yet",
    missed: "Not met",
    "not-reported": "Too little reported",
    "not-measured": "Not measured",
  },
  targetStateMeaning: {
    met: "The last figures up to the deadline say so; where the plan names no date, the newest do.",
    "on-the-way": "There are figures, but the deadline is ahead and nothing is concluded yet.",
    missed: "The last figures up to the deadline say so; where the plan names no date, the newest do.",
    "not-reported":
      "There are no figures to judge by (for a target on recognition: no outcome is on record), or the wards without a result could still change the conclusion.",
    "not-measured": "The plan gives no measure, or the sentence is judged within another target.",
  },
  rule: {
    atLeast: (name, value) => `${name}: ${value} or more`,
    atMost: (name, value) => `${name}: at most ${value}`,
    between: (name, from, to) => `${name}: ${from} to ${to}`,
    exactly: (name, value) => `${name}: exactly ${value}`,
    no: (name) => `${name}: no`,
    ofWhole: (part, whole) => `${part} out of ${whole}`,
    "crime-bands": (name) =>
      `${name}, against the same period of the year before: no more where there were under 10, at least 1 fewer from 10 to 19, at least 6% fewer from 20`,
    fewer: (name) => `${name}: fewer than in the same period of the year before (none in both periods is met)`,
  },
  asks: {
    wards: (count) => `at least ${wards(count)}`,
    percentOfWards: (percent) => `at least ${percent}% of wards`,
    each: "every ward",
    done: "must be completed",
  },
  bound: {
    ">=": (value) => `${value} or more`,
    "<=": (value) => `at most ${value}`,
    ">": (value) => `more than ${value}`,
    "<": (value) => `less than ${value}`,
    "=": (value) => `exactly ${value}`,
    between: (from, to) => `${from} to ${to}`,
  },
  yes: "Yes",
  no: "No",
};

export const judging = { vi, en };
