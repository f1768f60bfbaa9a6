/** Lists of wards, and the page of a city. */
import { type Count, e, n, wards } from "./counts.ts";

const vi = {
  list: {
    title: (count: number) => `${n(count)} phường của kế hoạch`,
    description: (count: number, province: string) =>
      `Danh sách ${n(count)} phường của ${province} trong kế hoạch, với trạng thái của từng phường.`,
    intro: (count: number, day: string) =>
      `Kế hoạch nêu tên một số phường và đặt mục tiêu cho tất cả. Danh sách này gồm ${n(count)} phường của tỉnh khi kế hoạch được ban hành, ngày ${day}; danh sách không thay đổi khi phường sáp nhập.`,
    closed: "Từ năm xét 2026, danh sách này không còn được xét.",
    ward: "Phường",
    city: "Thành phố, thị xã",
    status: "Trạng thái",
    roadmap: "Năm lộ trình",
    noRoadmap: "không nêu",
    today: "Nay thuộc",
    filter: "Lọc danh sách",
    anyCity: "Mọi thành phố, thị xã",
    anyStatus: "Mọi trạng thái",
    search: "Tên hoặc mã phường",
    shown: (shown: Count, all: Count) => `Hiện ${n(shown)} trên ${n(all)} phường`,
    nothing: "Không có phường nào khớp với bộ lọc.",
    clear: "Bỏ lọc",
    byCity: (day: string) => `Số phường đã được công nhận đến ${day}, theo thành phố, thị xã`,
    caption: (day: string) => `Trạng thái đến ${day}`,
    split: (count: number) =>
      `Danh sách ${n(count)} phường quá dài cho một trang, nên chia theo thành phố, thị xã: mỗi nơi có một trang với bản đồ và từng phường.`,
    chooseCity: "Chọn thành phố, thị xã",
  },
  city: {
    title: (kind: string, name: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`,
    description: (name: string, count: number) => `Trạng thái của ${n(count)} phường thuộc ${name} trong kế hoạch.`,
    recognised: (recognised: number, all: number) => `Ghi nhận ${n(recognised)} trên ${n(all)} phường được công nhận`,
    recognisedUpTo: (name: string, recognised: number, all: number, day: string) =>
      `${name}: ghi nhận ${n(recognised)} trên ${n(all)} phường của kế hoạch được công nhận đến ${day}`,
    roadmap: (count: number, year: number, names: string) =>
      `Kế hoạch nêu tên ${n(count)} phường cho năm ${year}: ${names}.`,
    noRoadmap: "Kế hoạch không nêu tên phường nào ở đây cho một năm riêng.",
    wards: "Các phường",
    today: "Các phường hiện nay trên địa bàn này",
    ended: "Từ 01/07/2025 không còn cấp huyện; tên thành phố, thị xã ở đây là tên tại ngày ban hành kế hoạch.",
    short: (recognised: number, all: number) => `${n(recognised)} trên ${n(all)}`,
  },
};

const en: typeof vi = {
  list: {
    title: (count) => `${wards(count)} of the plan`,
    description: (count, province) => `${wards(count)} of ${province} in the plan, each with its status.`,
    intro: (count, day) =>
      `The plan names some wards and sets its aims for all of them. This list holds ${wards(count)} that the province had when the plan was issued, on ${day}; it does not change when wards merge.`,
    closed: "It is closed for assessment years after 2025.",
    ward: "Ward",
    city: "City or town",
    status: "Status",
    roadmap: "Roadmap year",
    noRoadmap: "none named",
    today: "Now in",
    filter: "Filter the list",
    anyCity: "Any city or town",
    anyStatus: "Any status",
    search: "Name or code of the ward",
    shown: (shown, all) => `Showing ${e(shown)} of ${wards(all)}`,
    nothing: "No ward fits this filter.",
    clear: "Clear the filter",
    byCity: (day) => `Wards recognised up to ${day}, by city or town`,
    caption: (day) => `Status up to ${day}`,
    split: (count) =>
      `The list of ${wards(count)} is too long for one page, so it is split: each city or town has a page with its map and every ward.`,
    chooseCity: "Choose a city or town",
  },
  city: {
    title: (_kind, name) => name,
    description: (name, count) => `Status of ${wards(count)} of ${name} in the plan.`,
    recognised: (recognised, all) => `${e(recognised)} of ${wards(all)} on record as recognised`,
    recognisedUpTo: (name, recognised, all, day) =>
      `${name}: ${e(recognised)} of ${wards(all)} of the plan on record as recognised up to ${day}`,
    roadmap: (count, year, names) => `The plan names ${wards(count)} for ${year}: ${names}.`,
    noRoadmap: "The plan names no ward here for a year of its own.",
    wards: "The wards",
    today: "Today’s wards in this area",
    ended:
      "There has been no district level since 1 July 2025; names of cities and towns here are those of the day of the plan.",
    short: (recognised, all) => `${e(recognised)} of ${e(all)}`,
  },
};

export const list = { vi, en };
