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
  offline: {
    title: "Không có kết nối",
    text: "Máy này chưa lưu trang vừa mở. Trang đã xem trên máy này vẫn mở được khi không có kết nối, và ghi rõ là bản lưu ngày nào.",
    map: "Xem trạng thái các phường trên bản đồ đã lưu",
    otherMap: "Xem trạng thái các phường trên bản đồ đã lưu bằng tiếng Anh",
  },
  kept: {
    whole: (day: string, asOf: string) =>
      `Bản lưu ngày ${day}, số liệu đến ${asOf}. Chưa nối được với máy chủ của cổng, nên có thể đã có số liệu mới hơn.`,
    part: (day: string) =>
      `Một phần của trang này lấy từ bản lưu ngày ${day}, có thể cũ hơn phần còn lại: chưa nối được với máy chủ của cổng.`,
    about:
      "Trình duyệt giữ trên máy của bạn bản lưu của những trang đã xem, ô tìm phường và bản đồ, để đọc được khi không có kết nối. Bản lưu luôn ghi ngày và không được gửi đi đâu.",
    some: (pages: string) => `Số trang có bản lưu trên máy này: ${pages}.`,
    none: "Máy này không giữ bản lưu nào.",
    removed: "Đã xóa các bản lưu. Máy này không giữ bản lưu nào.",
    remove: "Xóa bản lưu và không lưu nữa",
    again: "Giữ bản lưu để đọc khi không có kết nối",
  },
  contact: {
    text: (email: string) => `Gửi thư đến ${email}, kèm địa chỉ trang, điều chưa đúng và nguồn để kiểm tra.`,
    none: "Cổng chưa có địa chỉ nhận thư báo lỗi: đơn vị vận hành chưa điền địa chỉ liên hệ vào dữ liệu. Khi có, địa chỉ sẽ được ghi ở đây.",
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
  offline: {
    title: "No connection",
    text: "This page is not saved on this device. Pages you have read here still open without a connection, and show the date of the copy.",
    map: "See the status of the wards on the saved map",
    otherMap: "See the status of the wards on the saved map, in Vietnamese",
  },
  kept: {
    whole: (day, asOf) =>
      `Copy kept on ${day}, data up to ${asOf}. The portal’s server cannot be reached, so there may be newer data.`,
    part: (day) =>
      `A part of this page comes from a copy kept on ${day} and may be older than the rest: the portal’s server cannot be reached.`,
    about:
      "The browser keeps copies of pages you have seen, the ward finder and the map on your device, so that they can be read without a connection. A copy always says of what day it is, and is sent nowhere.",
    some: (pages) => `Pages kept on this device: ${pages}.`,
    none: "No copies are kept on this device.",
    removed: "The copies have been deleted. No copies are kept on this device.",
    remove: "Delete the copies and keep no more",
    again: "Keep copies to read without a connection",
  },
  contact: {
    text: (email) => `Write to ${email}, with the address of the page, what is wrong, and a source to check it by.`,
    none: "There is no address to write to yet: the operator has not entered one in the data. Once there is, it will stand here.",
  },
  boundaryNote:
    "Boundaries on the map are for illustration only; they are not the result of a survey and have no legal force.",
  updated: (day) => `Text last updated on ${day}.`,
};

export const frame = { vi, en };
