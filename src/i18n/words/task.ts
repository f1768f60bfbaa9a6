/** The list of the tasks of the plan, and the page of one. */
import { e, n } from "./counts.ts";

const vi = {
  tasks: {
    nav: "Nhiệm vụ",
    title: (count: number) => `${n(count)} nhiệm vụ của kế hoạch`,
    description: (count: number, plan: string) =>
      `Phần III của Kế hoạch ${plan}: ${n(count)} nhiệm vụ, lời văn của kế hoạch và những cập nhật có ngày, có nguồn.`,
    lead: (plan: string, day: string) =>
      `Phần III của Kế hoạch ${plan} ngày ${day} nêu những việc phải làm. Phần lớn là việc làm thường xuyên, không có con số và không ghi hạn, nên cổng không xét đạt hay chưa đạt: cổng đăng lời văn của kế hoạch và ghi lại những cập nhật có nguồn.`,
    count: (day: string, count: number, reported: number, all: number) =>
      `Đến ${day}, cổng ghi nhận ${n(count)} cập nhật về ${n(reported)} trên ${n(all)} nhiệm vụ.`,
    none: (day: string, all: number) =>
      `Đến ${day}, cổng chưa ghi nhận cập nhật nào cho ${n(all)} nhiệm vụ này. Mỗi cập nhật cần một văn bản hoặc tin đã công bố làm nguồn.`,
    incomplete: (section: string) =>
      `Bản đăng mà cổng có trong tay dừng ở cuối mục ${section}; những phần sau cổng chưa được xem.`,
    targets: (count: number) => `${n(count)} chỉ tiêu cùng mục`,
    updates: (count: number) => `${n(count)} cập nhật, mới nhất ngày`,
    noUpdate: "Chưa ghi nhận cập nhật",
  },
  task: {
    kicker: (section: string, plan: string, day: string) => `Nhiệm vụ ${section} của Kế hoạch ${plan} ngày ${day}`,
    description: (section: string, plan: string, title: string) =>
      `Nhiệm vụ ${section} của Kế hoạch ${plan}: ${title}.`,
    wording: "Lời văn của kế hoạch",
    wordingNote: "Nguyên văn; cổng chỉ xuống dòng cho dễ đọc.",
    source: "Nguồn",
    updates: "Cập nhật",
    noUpdates: "Cổng chưa ghi nhận cập nhật nào cho nhiệm vụ này.",
    noUpdatesMore: (day: string) =>
      `Tính đến ${day}. Điều đó không có nghĩa là chưa làm gì: cổng chỉ ghi những gì có nguồn.`,
    targets: "Chỉ tiêu cùng mục",
    targetsNote: (section: string) =>
      `Những câu của mục ${section} mà cổng theo dõi như chỉ tiêu, mỗi câu một trang với cách hiểu và kết quả.`,
    noTargets: (section: string) => `Mục ${section} không đặt chỉ tiêu nào.`,
    due: (year: string) => `hạn ${year}`,
    noDate: "không nêu hạn",
    others: "Nhiệm vụ khác",
    previous: "Nhiệm vụ trước",
    next: "Nhiệm vụ sau",
  },
};

const tasks = (count: number): string => `${e(count)} ${count === 1 ? "task" : "tasks"}`;
const updates = (count: number): string => `${e(count)} ${count === 1 ? "update" : "updates"}`;

const en: typeof vi = {
  tasks: {
    nav: "Tasks",
    title: (count) => `${tasks(count)} of the plan`,
    description: (count, plan) =>
      `Part III of plan ${plan}: ${tasks(count)}, in the plan’s own words, and updates with a date and a source.`,
    lead: (plan, day) =>
      `Part III of plan ${plan} of ${day} says what is to be done. Most of it is standing work without number or date, so this portal does not judge it: it gives the plan’s words and records the updates that have a source.`,
    count: (day, count, reported, all) =>
      `Up to ${day}, ${updates(count)} on ${e(reported)} of ${tasks(all)} ${count === 1 ? "is" : "are"} on record here.`,
    none: (day, all) =>
      `Up to ${day}, no update on these ${tasks(all)} is on record here. An update needs a published document or report as its source.`,
    incomplete: (section) => `The text at hand stops after section ${section}; later parts were not seen.`,
    targets: (count) => `${e(count)} ${count === 1 ? "target" : "targets"} in this section`,
    updates: (count) => `${updates(count)}, newest of`,
    noUpdate: "No update on record",
  },
  task: {
    kicker: (section, plan, day) => `Task ${section} of plan ${plan} of ${day}`,
    description: (section, plan, title) => `Task ${section} of plan ${plan}: ${title}.`,
    wording: "The plan’s words",
    wordingNote: "Translated for this portal; the plan was issued in Vietnamese. The line breaks are ours.",
    source: "Source",
    updates: "Updates",
    noUpdates: "No update on this task is on record here.",
    noUpdatesMore: (day) =>
      `As of ${day}. This does not mean that nothing was done: only what has a source is recorded.`,
    targets: "Targets in this section",
    targetsNote: (section) =>
      `The sentences of section ${section} that are followed here as targets, each on a page with its reading and its result.`,
    noTargets: (section) => `Section ${section} sets no target.`,
    due: (year) => `by ${year}`,
    noDate: "no date named",
    others: "Other tasks",
    previous: "Previous task",
    next: "Next task",
  },
};

export const task = { vi, en };
