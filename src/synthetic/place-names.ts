import { fold, toneKey } from "#model/fold.ts";
import { type Chance, happens, memberOf } from "./chance.ts";

const FIRST =
  syllables(`An Ba Bắc Bạch Bãi Bàn Bến Bình Cao Cẩm Cầu Châu Cửa Đa Đại Đình Đông Đồng Đức Gia Giang Giếng Hà
  Hạ Hải Hòa Hoàng Hồng Hưng Hương Khánh Kim Kỳ La Liên Long Lộc Mai Minh Mỹ Nam Nghĩa Ngọc Ninh Phong Phú Phù Phúc
  Phước Quang Quảng Sơn Tam Tân Tấn Tây Thạch Thái Thanh Thành Thạnh Thủy Thụy Thượng Tiên Trà Trung Trường Tuần Vạn
  Vân Văn Việt Vĩnh Xuân Yên`);
const LATER =
  syllables(`An Ái Bằng Bình Bối Bửu Cát Chánh Chính Cốc Cường Dương Đài Đăng Đạo Điền Đô Đông Đồng Đức Giang
  Hà Hạ Hải Hậu Hiệp Hiếu Hòa Hóa Hội Hợp Hưng Hữu Khánh Khê Khúc Lạc Lai Lâm Lăng Lập Lễ Lộc Lợi Lũng Lũy Lương Minh
  Mỹ Nam Ngạn Nghĩa Ngữ Nguyên Nhân Nhơn Ninh Phong Phú Phúc Phụng Phước Phương Quang Quế Quý Sơn Tâm Tân Thạch Thái
  Thắng Thanh Thành Thạnh Thiện Thịnh Thọ Thuận Thủy Tiến Tín Toàn Trạch Trị Triều Trung Trực Tường Viên Vinh Vĩnh Xá
  Xuân Xương Yên`);

/** The syllables that differ by marks only, by what they fold to: `ha` has Hà and Hạ. */
const ALIKE = Map.groupBy(new Set([...FIRST, ...LATER]), fold);

/** After so many names one comes that differs from an earlier one by its marks only. */
const TWIN_EVERY = 12;

/**
 * Names that sound like those of Vietnamese wards, all of them different in any style of tone mark. Some are long, some
 * differ by their marks only, and some are spelt the older way (Hoà beside Hòa).
 *
 * @param avoid names that must not come up: those of real places
 */
export function placeNames(chance: Chance, count: number, avoid: Iterable<string>): readonly string[] {
  const taken = new Set([...avoid].map(toneKey));
  const names: string[] = [];
  while (names.length < count) {
    const wanted = names.length % TWIN_EVERY === TWIN_EVERY - 1 ? twin(chance, memberOf(chance, names)) : null;
    const name = wanted !== null && !taken.has(toneKey(wanted)) ? wanted : freshName(chance, taken);
    taken.add(toneKey(name));
    names.push(happens(chance, 0.25) ? olderSpelling(name) : name);
  }
  return names;
}

/** Two to four syllables; when these are used up, more. */
function freshName(chance: Chance, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const draw = chance();
    const length = (draw < 0.03 ? 4 : draw < 0.13 ? 3 : 2) + Math.floor(attempt / 6);
    const name = [memberOf(chance, FIRST), ...Array.from({ length: length - 1 }, () => memberOf(chance, LATER))];
    if (new Set(name).size === length && !taken.has(toneKey(name.join(" ")))) return name.join(" ");
  }
}

/** The same name with other marks on one syllable, or null when no syllable can bear others. */
function twin(chance: Chance, name: string): string | null {
  const parts = name.split(" ");
  const others = parts.map((part) => ALIKE.get(fold(part))?.filter((other) => toneKey(other) !== toneKey(part)) ?? []);
  const place = others.findIndex((list) => list.length > 0);
  return place < 0 ? null : parts.with(place, memberOf(chance, others[place]!)).join(" ");
}

/** The spelling of the statistics office: the tone of an open `oa`, `oe` or `uy` on its last letter, `Hòa` as `Hoà`. */
export const olderSpelling = (name: string): string =>
  name
    .split(" ")
    .map((syllable) =>
      syllable
        .normalize("NFD")
        .replace(/(?<!q)(o(?=.[ae]$)|u(?=.y$))([\u0300\u0301\u0303\u0309\u0323])(.)$/iu, "$1$3$2"),
    )
    .join(" ")
    .normalize("NFC");

/** The part of an address for each name, all different: the later of two that fold alike gets a number. */
export function slugs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = fold(name).replaceAll(" ", "-");
    let slug = plain;
    for (let number = 2; taken.has(slug); number++) slug = `${plain}-${number}`;
    taken.add(slug);
    return slug;
  });
}

function syllables(text: string): readonly string[] {
  return text.split(/\s+/);
}
