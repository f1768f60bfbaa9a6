/** The ward finder. */
import { type Count, e, n } from "./counts.ts";

const vi = {
  finder: {
    label: "Tìm phường của bạn",
    placeholder: "Tìm phường: tên, mã",
    hits: (count: Count, shown: Count) => `${n(count)} kết quả${shown === count ? "" : `, hiện ${n(shown)}`}.`,
    byArrows: "Dùng mũi tên để chọn.",
    more: "Còn nữa: gõ thêm để thu hẹp",
    none: "Không thấy phường nào. Xem lại cách viết, hoặc xem danh sách. Cổng không có xã và đặc khu.",
    alike: "Có phải bạn tìm:",
    onlyAlike: "Không có phường nào tên như vậy; cổng không có xã và đặc khu.",
    alikes: (count: Count, shown: Count) =>
      `${n(count)} kết quả gần giống${shown === count ? "" : `, hiện ${n(shown)}`}. Không có phường nào tên như vậy; cổng không có xã và đặc khu.`,
    ask: "Hãy gõ tên hoặc mã của một phường.",
    allWards: "Xem danh sách tất cả các phường",
    old: (day: string, city: string) => `Phường cũ (đến ${day}), ${city}`,
    new: (day: string) => `Phường mới (từ ${day})`,
    ward: (city: string) => `Phường thuộc ${city}`,
    endedInto: (names: string) => `nay thuộc phường ${names}`,
    namesake: (name: string) => `${name} mới`,
    code: (code: string) => `mã ${code}`,
    codeToday: (code: string, name: string) => `mã ${code} nay là mã của phường ${name}`,
    codeBefore: (code: string, name: string) => `mã ${code} trước đây là mã của phường ${name}`,
    failed: "Không tải được danh sách để tìm. Hãy mở trang danh sách phường.",
  },
};

const en: typeof vi = {
  finder: {
    label: "Find your ward",
    placeholder: "Ward: name, code",
    hits: (count, shown) =>
      `${e(count)} ${count === 1 ? "result" : "results"}${shown === count ? "" : `, ${e(shown)} shown`}.`,
    byArrows: "Use the arrow keys to choose.",
    more: "There are more: type on to narrow them down",
    none: "No ward found. Check the spelling, or see the list. Communes and special zones are not here.",
    alike: "Did you mean:",
    onlyAlike: "No ward has that name; communes and special zones are not here.",
    alikes: (count, shown) =>
      `${e(count)} similar ${count === 1 ? "result" : "results"}${shown === count ? "" : `, ${e(shown)} shown`}. No ward has that name; communes and special zones are not here.`,
    ask: "Type the name or the code of a ward.",
    allWards: "See the list of all wards",
    old: (day, city) => `Old ward (until ${day}), ${city}`,
    new: (day) => `New ward (from ${day})`,
    ward: (city) => `Ward of ${city}`,
    endedInto: (names) => `now in ${names}`,
    namesake: (name) => `the new ${name}`,
    code: (code) => `code ${code}`,
    codeToday: (code, name) => `code ${code} is now the code of ${name} ward`,
    codeBefore: (code, name) => `code ${code} was the code of ${name} ward before`,
    failed: "The list to search could not be loaded. Please open the list of wards.",
  },
};

export const finder = { vi, en };
