/** What the plan asks of each ward, criterion by criterion: on the page of a ward and on that of its city. */
import { criteria, e, n, wards } from "./counts.ts";

const vi = {
  checklist: {
    lastOf: (day: string) => `Đó là kỳ báo cáo cuối cùng của phường, vì phường kết thúc ngày ${day}.`,
    unreported: (count: number) => `Cả ${n(count)} tiêu chí xét theo phường đều chưa được báo cáo.`,
    tallyOf: (count: number) => `Trên ${n(count)} tiêu chí xét theo phường.`,
    trend: (from: string, to: string) =>
      `Dãy ô nhỏ bên mỗi tiêu chí: kết quả qua các kỳ báo cáo, từ ${from} đến ${to}.`,
    source: (day: string) => `Nguồn: báo cáo kỳ ${day}, tệp`,
    rule: "Yêu cầu",
    ruleAndValue: "Yêu cầu và báo cáo",
    over: "Qua các kỳ",
    target: "Chỉ tiêu",
    closed: "Cổng chỉ công bố đạt hay chưa đạt, không công bố số của từng phường.",
    unlike: "Không có gốc so sánh: phường đã thay đổi địa giới trong kỳ so sánh.",
    unlikeNew: "Không có gốc so sánh: phường được lập trong kỳ so sánh.",
    cityOf: (kind: string, city: string) => `Cả ${kind} ${city}`,
    areaOf: (city: string) => `Địa bàn ${city} cũ`,
    cityCount: (met: number, all: number, rest: string, day: string) =>
      `${n(met)} trên ${n(all)} phường đạt${rest && `, ${rest}`} (kỳ ${day})`,
    cityNotMet: (count: number) => `${n(count)} chưa đạt`,
    cityNone: (count: number) => `${n(count)} chưa có số liệu`,
    compare: "So sánh với phường khác",
  },
  consistency: {
    title: "Công nhận và báo cáo",
    by: (year: number, day: string, parts: string) =>
      `Công an phường này được công nhận cho năm xét ${year}. Trong báo cáo kỳ ${day}, báo cáo cuối cùng của phường tính đến hết năm đó, có ${parts}.`,
    none: (year: number) =>
      `Công an phường này được công nhận cho năm xét ${year}. Tính đến hết năm đó, cổng chưa có báo cáo nào của phường về các tiêu chí dưới đây.`,
    silent: (year: number, day: string) =>
      `Công an phường này được công nhận cho năm xét ${year}. Báo cáo kỳ ${day}, báo cáo cuối cùng tính đến hết năm đó, không có số liệu của phường về các tiêu chí dưới đây.`,
    unmet: (count: number) => `${n(count)} tiêu chí chưa đạt`,
    unreported: (count: number) => `${n(count)} tiêu chí chưa báo cáo`,
    notDue: (count: number) => `Trong số đó, ${n(count)} tiêu chí khi ấy chưa đến hạn của kế hoạch.`,
    neutral:
      "Công nhận dựa trên tiêu chí của Bộ Công an, danh sách dưới đây dựa trên chỉ tiêu của kế hoạch; cổng nêu cả hai và không kết luận.",
    which: "Những tiêu chí nào",
  },
  reportTally: (all: number, met: number, notMet: number, none: number) =>
    `Báo cáo ${n(all)} tiêu chí: ${n(met)} đạt, ${n(notMet)} chưa đạt, ${n(none)} chưa có số liệu`,
  cityCriteria: {
    title: "Các phường theo từng tiêu chí của kế hoạch",
    plan: (count: number) => `${n(count)} phường của kế hoạch`,
    today: (count: number) => `${n(count)} phường hiện nay`,
    at: (day: string) => `báo cáo kỳ ${day}`,
    ended: (count: number, day: string) =>
      `${n(count)} phường của kế hoạch đã kết thúc trước kỳ ${day} và được tính vào “chưa có số liệu”.`,
    apart: "Hai danh sách được trình bày riêng, không cộng chung.",
    none: "Chưa có báo cáo nào về các phường ở đây, nên chưa thể nói bao nhiêu phường đạt từng tiêu chí.",
    met: "đạt",
    notMet: "chưa đạt",
    noValue: "chưa có số liệu",
    allTargets: "Xem tất cả các chỉ tiêu của kế hoạch",
  },
};

const en: typeof vi = {
  checklist: {
    lastOf: (day) => `It is the last reporting date of this ward, which ended on ${day}.`,
    unreported: (count) => `Nothing is reported on the ${criteria(count)} judged by ward.`,
    tallyOf: (count) => `Of ${criteria(count)} judged by ward.`,
    trend: (from, to) =>
      `Small marks beside each criterion: its results at each reporting date, from ${from} to ${to}.`,
    source: (day) => `Source: report of ${day}, file`,
    rule: "Asked",
    ruleAndValue: "Asked and reported",
    over: "Over time",
    target: "Target",
    closed: "Only met or not met is published, not the numbers of single wards.",
    unlike: "Nothing to compare with: the boundaries of the ward changed within the period compared.",
    unlikeNew: "Nothing to compare with: the ward was formed within the period compared.",
    cityOf: (_kind, city) => `All of ${city}`,
    areaOf: (city) => `The former ${city}`,
    cityCount: (met, all, rest, day) => `${e(met)} of ${wards(all)} met it${rest && `, ${rest}`} (report of ${day})`,
    cityNotMet: (count) => `${e(count)} did not`,
    cityNone: (count) => `${e(count)} without a value`,
    compare: "Compare with other wards",
  },
  consistency: {
    title: "Recognition and reports",
    by: (year, day, parts) =>
      `The police of this ward were recognised for ${year}. The report of ${day}, the ward’s last up to the end of that year, has ${parts}.`,
    none: (year) =>
      `The police of this ward were recognised for ${year}. Up to the end of that year there is no report of the ward on the criteria below.`,
    silent: (year, day) =>
      `The police of this ward were recognised for ${year}. The report of ${day}, the last up to the end of that year, has nothing on this ward.`,
    unmet: (count) => `${criteria(count)} not met`,
    unreported: (count) => `${criteria(count)} not reported`,
    notDue: (count) => `Of these, ${e(count)} ${count === 1 ? "was" : "were"} not yet due under the plan.`,
    neutral:
      "Recognition rests on the Ministry’s own criteria, the list below on the targets of the plan; both are given here, and no conclusion is drawn.",
    which: "Which criteria",
  },
  reportTally: (all, met, notMet, none) =>
    `Report on ${criteria(all)}: ${e(met)} met, ${e(notMet)} not met, ${e(none)} without a value`,
  cityCriteria: {
    title: "The wards by each criterion of the plan",
    plan: (count) => `${wards(count)} of the plan`,
    today: (count) => `${wards(count)} of today`,
    at: (day) => `report of ${day}`,
    ended: (count, day) =>
      `${wards(count)} of the plan had ended before ${day} and ${count === 1 ? "is" : "are"} counted as having no value.`,
    apart: "The two lists are shown apart and are not added together.",
    none: "There is no report on the wards here, so this page cannot say how many meet each criterion.",
    met: "met",
    notMet: "not met",
    noValue: "no value",
    allTargets: "See all targets of the plan",
  },
};

export const checklist = { vi, en };
