/** What stands around every page, and on the pages that are little else. */
import { n, wards } from "./counts.ts";

const vi = {
  switchTo: "English",
  skip: "Bỏ qua, đến nội dung",
  menu: "Danh mục",
  navigation: "Các trang chính",
  breadcrumb: "Vị trí trang",
  watermark: "SỐ LIỆU MINH HỌA",
  watermarkMore: "được tạo tự động, không phải kết quả thật",
  nav: {
    map: "Bản đồ",
    wards: (count: number) => `${n(count)} phường`,
    todaysWards: "Phường hiện nay",
    targets: "Chỉ tiêu",
    plan: "Kế hoạch",
    method: "Phương pháp",
    about: "Giới thiệu",
  },
  footer: {
    asOf: (day: string) => `Số liệu đến ${day}.`,
    plan: (number: string, day: string) => `Theo Kế hoạch ${number} ngày ${day}.`,
    notOfficial: "Đạt chỉ tiêu không đồng nghĩa với được công nhận: công nhận là quyết định của Bộ trưởng Bộ Công an.",
    figures: "Số liệu để trích dẫn",
    data: "Tải dữ liệu",
    synthetic: "Bản này chỉ chứa số liệu minh họa được tạo tự động.",
  },
  notFound: {
    title: "Không có trang này",
    text: "Có thể địa chỉ bị gõ sai, hoặc trang này chưa từng có. Trang của mỗi phường giữ nguyên địa chỉ, kể cả khi phường đã kết thúc.",
    home: "Về trang chủ",
  },
  contact: {
    text: (email: string) => `Gửi thư đến ${email}, kèm địa chỉ trang, điều chưa đúng và nguồn để kiểm tra.`,
    example: "Đây là địa chỉ giữ chỗ: đơn vị vận hành chưa điền địa chỉ liên hệ thật vào dữ liệu.",
  },
  boundaryNote: "Ranh giới trên bản đồ chỉ để minh họa, không phải kết quả đo đạc và không có giá trị pháp lý.",
  updated: (day: string) => `Bài viết cập nhật ngày ${day}.`,
};

const en: typeof vi = {
  switchTo: "Tiếng Việt",
  skip: "Skip to content",
  menu: "Menu",
  navigation: "Main pages",
  breadcrumb: "Where this page is",
  watermark: "SỐ LIỆU MINH HỌA",
  watermarkMore: "generated example data, not real results",
  nav: {
    map: "Map",
    wards: (count) => wards(count),
    todaysWards: "Today’s wards",
    targets: "Targets",
    plan: "The plan",
    method: "Method",
    about: "About",
  },
  footer: {
    asOf: (day) => `Data up to ${day}.`,
    plan: (number, day) => `Under plan ${number} of ${day}.`,
    notOfficial: "Meeting targets is not recognition: recognition is a decision of the Minister of Public Security.",
    figures: "Figures to cite",
    data: "Download the data",
    synthetic: "This edition holds generated example data only.",
  },
  notFound: {
    title: "There is no such page",
    text: "The address may be mistyped, or the page never existed. The page of a ward keeps its address for good, even after the ward has ended.",
    home: "To the home page",
  },
  contact: {
    text: (email) => `Write to ${email}, with the address of the page, what is wrong, and a source to check it by.`,
    example: "This address is a stand-in: the operator has not yet entered a real one in the data.",
  },
  boundaryNote:
    "Boundaries on the map are for illustration only; they are not the result of a survey and have no legal force.",
  updated: (day) => `Text last updated on ${day}.`,
};

export const frame = { vi, en };
