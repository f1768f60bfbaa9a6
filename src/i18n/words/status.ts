/** Statuses, outcomes and results, and what each of them means. */
import type { Judgement } from "#model/judgement.ts";
import type { Status } from "#model/status.ts";
import type { Place } from "./counts.ts";

const vi = {
  status: {
    recognised: "Đã được công nhận",
    "not-recognised": "Đã xét, chưa đạt",
    revoked: "Đã bị thu hồi công nhận",
    "past-roadmap": "Quá năm lộ trình, cổng chưa ghi nhận quyết định",
    "on-roadmap": "Trong lộ trình",
    "outside-plan": "Đơn vị lập sau kế hoạch",
  } satisfies Record<Exclude<Status, "by-2030">, string>,
  dueBy: (finalYear: number) => `Kế hoạch chưa nêu năm, hạn ${finalYear}`,
  onRoadmapFor: (year: number | Place) => `Trong lộ trình năm ${year}`,
  statusSays: {
    recognised: (year: number) => `Công an phường này đã được công nhận là Công an phường kiểu mẫu cho năm ${year}.`,
    "not-recognised": (year: number) => `Công an phường này đã được xét cho năm ${year} và chưa đạt.`,
    revoked: (year: number) => `Công an phường này đã bị thu hồi công nhận (năm xét ${year}).`,
    "past-roadmap": (year: number) =>
      `Cổng chưa ghi nhận quyết định công nhận nào cho Công an phường này. Phường có tên trong lộ trình năm ${year} của kế hoạch, và năm đó đã hết. Điều này không có nghĩa là phường không đạt.`,
    "past-final": (year: number) =>
      `Cổng chưa ghi nhận quyết định công nhận nào cho Công an phường này. Kế hoạch không nêu năm riêng; hạn chung là hết năm ${year}, đã qua. Điều này không có nghĩa là phường không đạt.`,
    "on-roadmap": (year: number) =>
      `Cổng chưa ghi nhận quyết định công nhận nào cho Công an phường này. Phường có tên trong lộ trình năm ${year} của kế hoạch; năm đó chưa hết.`,
    "by-2030": (year: number) =>
      `Cổng chưa ghi nhận quyết định công nhận nào cho Công an phường này. Kế hoạch không nêu năm riêng; hạn chung là hết năm ${year}.`,
    "outside-plan": "Phường này được lập sau ngày ban hành kế hoạch; cổng chưa ghi nhận kết quả nào của riêng phường.",
  },
  meaning: {
    recognised: "Có quyết định công nhận của Bộ trưởng Bộ Công an, đã ghi vào dữ liệu cùng số, ngày và nguồn.",
    "not-recognised": "Đơn vị đã được xét cho một năm và kết quả là chưa đạt.",
    revoked: "Đã từng được công nhận; quyết định công nhận sau đó bị thu hồi.",
    "past-roadmap":
      "Năm lộ trình (hoặc hạn chung) đã hết mà cổng chưa ghi nhận quyết định nào. Không có nghĩa là phường không đạt.",
    "on-roadmap": "Kế hoạch nêu năm cho phường này và năm đó chưa hết.",
    "by-2030": "Kế hoạch không nêu năm riêng; hạn chung chưa đến.",
    "outside-plan": "Phường lập sau ngày ban hành kế hoạch và chưa có kết quả của riêng mình.",
  } satisfies Record<Status, string>,
  outcome: {
    registered: "Đăng ký xét",
    recognised: "Được công nhận",
    "not-recognised": "Đã xét, chưa đạt",
    revoked: "Bị thu hồi công nhận",
  },
  noValue: {
    "not-reported": "Chưa báo cáo",
    "not-available": "Không có số liệu",
    "not-applicable": "Không áp dụng",
    withheld: "Không công bố",
  },
  noValueMeaning: {
    "not-reported": "Chưa có báo cáo về ô này.",
    "not-available": "Đơn vị báo cáo rằng không có số liệu.",
    "not-applicable": "Câu hỏi không áp dụng cho đơn vị này.",
    withheld: "Có số liệu nhưng không công bố.",
  },
  judgement: {
    met: "Đạt",
    "not-met": "Chưa đạt",
    "not-reported": "Chưa báo cáo",
    "not-available": "Không có số liệu",
    "not-applicable": "Không áp dụng",
    withheld: "Không công bố",
  } satisfies Record<Judgement, string>,
};

const en: typeof vi = {
  status: {
    recognised: "Recognised",
    "not-recognised": "Assessed, not recognised",
    revoked: "Recognition withdrawn",
    "past-roadmap": "Roadmap year past, no decision on record here",
    "on-roadmap": "On the roadmap",
    "outside-plan": "Unit formed after the plan",
  },
  dueBy: (finalYear) => `No year named, due by ${finalYear}`,
  onRoadmapFor: (year) => `On the roadmap for ${year}`,
  statusSays: {
    recognised: (year) => `The police of this ward have been recognised as a model unit for ${year}.`,
    "not-recognised": (year) => `The police of this ward were assessed for ${year} and not recognised.`,
    revoked: (year) => `The recognition of this ward’s police (assessment year ${year}) has been withdrawn.`,
    "past-roadmap": (year) =>
      `No decision that recognises the police of this ward is on record here. The plan names this ward for ${year}, and that year is over. This does not mean that the ward failed.`,
    "past-final": (year) =>
      `No decision that recognises the police of this ward is on record here. The plan names no year for this ward; the common deadline, the end of ${year}, is past. This does not mean that the ward failed.`,
    "on-roadmap": (year) =>
      `No decision that recognises the police of this ward is on record here. The plan names this ward for ${year}, and that year is not over.`,
    "by-2030": (year) =>
      `No decision that recognises the police of this ward is on record here. The plan names no year for this ward; the common deadline is the end of ${year}.`,
    "outside-plan": "This ward was formed after the plan was issued; no outcome of its own is on record here.",
  },
  meaning: {
    recognised: "There is a decision of the Minister of Public Security, entered with its number, date and source.",
    "not-recognised": "The unit was assessed for a year, and the outcome was that it does not yet reach the standard.",
    revoked: "It had been recognised; the recognition was withdrawn later.",
    "past-roadmap":
      "Its roadmap year (or the plan’s final year) is over and no decision is on record here. It does not mean that the ward failed.",
    "on-roadmap": "The plan names a year for this ward, and the year is not over.",
    "by-2030": "The plan names no year of its own for it; the general deadline is ahead.",
    "outside-plan": "The ward was formed after the day of the plan and has no outcome of its own.",
  },
  outcome: {
    registered: "Registered for assessment",
    recognised: "Recognised",
    "not-recognised": "Assessed, not recognised",
    revoked: "Recognition withdrawn",
  },
  noValue: {
    "not-reported": "Not reported",
    "not-available": "Not available",
    "not-applicable": "Not applicable",
    withheld: "Withheld",
  },
  noValueMeaning: {
    "not-reported": "Nothing has been reported yet.",
    "not-available": "The unit reports that it has no figure.",
    "not-applicable": "The question does not apply to the unit.",
    withheld: "There is a figure, and it is not published.",
  },
  judgement: {
    met: "Met",
    "not-met": "Not met",
    "not-reported": "Not reported",
    "not-available": "Not available",
    "not-applicable": "Not applicable",
    withheld: "Withheld",
  },
};

export const status = { vi, en };
