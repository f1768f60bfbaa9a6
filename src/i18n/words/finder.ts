/** The ward finder. */
import { e, n } from "./counts.ts";

const vi = {
  finder: {
    label: "Tìm phường của bạn",
    link: "Tìm phường",
    placeholder: "Tìm phường: tên, mã",
    hits: (count: number) => (count === 0 ? "Không thấy phường nào" : `${n(count)} kết quả, dùng mũi tên để chọn`),
    none: "Không thấy phường nào. Thử tên không dấu, hoặc xem danh sách.",
    allWards: "Xem danh sách tất cả các phường",
    plan: (city: string) => `phường của kế hoạch, ${city}`,
    today: "phường hiện nay",
    endedInto: (names: string) => `nay thuộc ${names}`,
    codeToday: (code: string, name: string) => `mã ${code} nay là mã của phường ${name}`,
    codeBefore: (code: string, name: string) => `mã ${code} trước đây là mã của phường ${name}`,
    failed: "Không tải được danh sách để tìm. Hãy mở trang danh sách phường.",
  },
};

const en: typeof vi = {
  finder: {
    label: "Find your ward",
    link: "Find a ward",
    placeholder: "Find a ward: name, code",
    hits: (count) =>
      count === 0 ? "No ward found" : `${e(count)} ${count === 1 ? "result" : "results"}, use the arrow keys to choose`,
    none: "No ward found. Try the name without marks, or see the list.",
    allWards: "See the list of all wards",
    plan: (city) => `ward of the plan, ${city}`,
    today: "ward of today",
    endedInto: (names) => `now in ${names}`,
    codeToday: (code, name) => `code ${code} is now the code of ${name} ward`,
    codeBefore: (code, name) => `code ${code} was the code of ${name} ward before`,
    failed: "The list to search could not be loaded. Please open the list of wards.",
  },
};

export const finder = { vi, en };
