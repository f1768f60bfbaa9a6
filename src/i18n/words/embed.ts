/** What is taken away or shown on other sites: pictures, frames and the code for them. */
import { wards, n } from "./counts.ts";

const vi = {
  embed: {
    title: "Nhúng vào trang khác",
    description: "Mã để nhúng bản đồ, tiến độ, một phường hoặc một chỉ tiêu vào trang khác, dưới dạng khung hoặc ảnh.",
    intro:
      "Dán đoạn mã vào trang của bạn để hiện bản đồ, tiến độ, một phường hoặc một chỉ tiêu. Nội dung luôn theo số liệu mới nhất của cổng, không dùng script và không theo dõi người đọc. Khung tự co giãn theo bề ngang; ảnh dùng được cả nơi không cho phép khung.",
    citing: "Khi cần một con số không đổi theo thời gian, hãy chọn một bản phát hành: bản nhúng ấy không bao giờ đổi.",
    ready: "Mã dùng ngay",
    own: "Chọn nội dung để nhúng",
    ownIntro:
      "Mỗi trang phường và trang chỉ tiêu có bản nhúng ở cùng địa chỉ, thêm nhung/ ở trước: phuong/…/…/ thành nhung/phuong/…/…/. Bản tiếng Anh nằm dưới en/.",
    page: "Địa chỉ trang của phường hoặc chỉ tiêu",
    language: "Ngôn ngữ",
    edition: "Bản",
    live: "Trực tuyến, luôn theo số liệu mới nhất",
    width: "Bề ngang lớn nhất (điểm ảnh)",
    code: "Mã",
    frame: "Khung",
    image: "Ảnh",
    copy: "Sao chép",
    copied: "Đã sao chép",
    unknown: "Địa chỉ này không phải trang phường hoặc chỉ tiêu.",
    look: "Xem thử",
    map: "Bản đồ",
    progress: "Tiến độ",
    aWard: (name: string) => `Một phường, ví dụ ${name}`,
    aTarget: (title: string) => `Một chỉ tiêu, ví dụ “${title}”`,
    here: "Nhúng",
    take: "Tải về",
    source: (portal: string, number: string, day: string) =>
      `Nguồn: cổng ${portal}, theo Kế hoạch ${number} ngày ${day}.`,
    full: "Xem trang đầy đủ",
    mapTitle: (province: string, count: number) =>
      `Công an phường kiểu mẫu ở ${province}: ${n(count)} phường theo trạng thái`,
    todaysTitle: (province: string, count: number) =>
      `Công an phường kiểu mẫu ở ${province}: ${n(count)} phường hiện nay`,
    byCity: (title: string) => `${title}: theo thành phố, thị xã`,
    overTime: (title: string) => `${title}: qua các kỳ`,
  },
};

const en: typeof vi = {
  embed: {
    title: "Put it on your own page",
    description: "Code that puts the map, the progress, a ward or a target on another page, as a frame or as an image.",
    intro:
      "Paste the code into your page to show the map, the progress, a ward or a target. It follows the latest data of this portal, runs no script and follows no reader. A frame adapts to the width it is given; an image works where frames are not allowed.",
    citing: "For a number that does not change over time, choose a release: what is shown of it stays as it was.",
    ready: "Code ready to use",
    own: "Choose what to embed",
    ownIntro:
      "Every page of a ward or a target has its embed at the same address with nhung/ before it: phuong/…/…/ becomes nhung/phuong/…/…/. English ones are under en/.",
    page: "Address of the page of a ward or a target",
    language: "Language",
    edition: "Edition",
    live: "Live, with the newest data",
    width: "Greatest width (pixels)",
    code: "Code",
    frame: "Frame",
    image: "Image",
    copy: "Copy",
    copied: "Copied",
    unknown: "This is not the address of a ward or a target.",
    look: "See it",
    map: "Map",
    progress: "Progress",
    aWard: (name) => `A ward, such as ${name}`,
    aTarget: (title) => `A target, such as “${title}”`,
    here: "Embed",
    take: "Download",
    source: (portal, number, day) => `Source: ${portal}, under plan ${number} of ${day}.`,
    full: "See the whole page",
    mapTitle: (province, count) => `Model ward police in ${province}: ${wards(count)} by status`,
    todaysTitle: (province, count) => `Model ward police in ${province}: ${wards(count)} of today`,
    byCity: (title) => `${title}: by city or town`,
    overTime: (title) => `${title}: over time`,
  },
};

export const embed = { vi, en };
