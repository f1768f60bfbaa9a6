/** What no cell may hold, whatever its column: it would be lost, run as a program, or already is another text. */
import { Refusal, words } from "./finding.ts";
import { isMisread } from "./misread.ts";
import { typedFor } from "./old-encoding.ts";

/** The longest text of a cell, in characters. */
const LONGEST = 10_000;

/** Signs that show nothing: controls other than line breaks and tabs, and those that turn the direction of a line, part it, fill it or take no room. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

/** What a spreadsheet runs when it opens the file. A number may have a sign, and a sign alone is a sign. */
const FORMULA = /^\s*[=+\-@]\s*\S/;
const SIGNED = /^\s*[+-]?\d[\d.,\s]*%?\s*$/;

/** Letters that an encoding did not have: `Đ?c Chính`, `?ông Triều`, `Tr??ng`, or the sign for what could not be read. */
const LOST = /\ufffd|\p{L}\?+\p{L}|(?:^|[\s("“‘[/-])\?+\p{L}/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;

/**
 * Whether a cell is a few plain signs and words: digits, letters of Vietnamese, single spaces inside. Most cells are, and
 * there is nothing else to look at in them, nor anything to tidy. Written to be fast: it sees every cell of every file.
 */
export function isPlain(raw: string): boolean {
  const { length } = raw;
  if (length > 200) return false;
  let before: number = SPACE;
  for (let place = 0; place < length; place += 1) {
    const kind = KINDS[raw.charCodeAt(place)];
    if (kind === undefined || kind === OTHER) return false;
    if (kind <= INSIDE && before === SPACE) return false;
    if (kind === SECOND && before === FIRST) return false;
    before = kind;
  }
  return before !== SPACE || length === 0;
}

const [OTHER, SPACE, INSIDE, PLAIN, FIRST, SECOND] = [0, 1, 2, 3, 4, 5];

/**
 * The kind of each character up to the last letter of Vietnamese. `INSIDE` may stand anywhere but at the beginning of a
 * word; `FIRST` and `SECOND` are letters of Vietnamese that may be of another encoding where they follow each other.
 */
const KINDS = Uint8Array.from({ length: 0x1efa }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === " ") return SPACE;
  if (sign === "-") return INSIDE;
  if (/^[aeoãAEO]$/.test(sign)) return FIRST;
  if (/^[àáâêí]$/.test(sign)) return SECOND;
  return /^[0-9A-Za-z.,/:;()%[\]ảạăằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĐ]$/.test(sign)
    ? PLAIN
    : OTHER;
});

const DESTROYED = new Refusal(
  "encoding-error",
  words("chữ trong ô đã hỏng do lưu sai bảng mã", "the text of the cell was destroyed by a wrong encoding"),
  words(
    "mở lại tệp gốc còn đúng chữ và lưu bằng kiểu “CSV UTF-8”",
    "go back to the file that still reads right and save it as “CSV UTF-8”",
  ),
);

const typedInOld = ({ encoding, text }: NonNullable<ReturnType<typeof typedFor>>): Refusal =>
  new Refusal(
    "encoding-error",
    words(
      `chữ trong ô gõ theo bảng mã cũ ${encoding}, không phải Unicode; đọc ra được “${text.slice(0, 60)}”`,
      `the letters of the cell are of the old encoding ${encoding}, not Unicode; they read “${text.slice(0, 60)}”`,
    ),
    words(
      "chuyển cột này sang Unicode bằng công cụ chuyển mã của bộ gõ (như UniKey), rồi lưu bằng kiểu “CSV UTF-8”",
      "turn the column into Unicode with the converter of the keyboard program (as UniKey), then save as “CSV UTF-8”",
    ),
  );

/** Why a cell cannot be taken as it is, before its column is looked at; null when it can. */
export function unfit(raw: string): Refusal | null {
  if (raw.length > LONGEST)
    return new Refusal(
      "constraint-error",
      words("ô này dài quá 10.000 ký tự", "the cell is longer than 10,000 characters"),
      words("kiểm tra xem có dấu ngoặc kép nào quên đóng không", "see whether a quotation mark was left open"),
    );
  // Letters that were read wrongly may hold signs that show nothing.
  if (isMisread(raw)) return DESTROYED;
  const old = typedFor(raw);
  if (old) return typedInOld(old);
  const [control] = CONTROL.exec(raw) ?? [];
  if (control !== undefined) {
    const name = `U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    return new Refusal(
      "constraint-error",
      words(`ô này có ký tự điều khiển không nhìn thấy được (${name})`, `the cell holds an invisible control character (${name})`), // prettier-ignore
      words("xóa ô rồi gõ lại", "clear the cell and type it again"),
    );
  }
  if (LOST.test(raw.replaceAll(ADDRESS, ""))) return DESTROYED;
  if (FORMULA.test(raw) && !SIGNED.test(raw))
    return new Refusal(
      "constraint-error",
      words("phần mềm bảng tính sẽ chạy ô này như một công thức", "a spreadsheet would run this cell as a formula"),
      words("viết giá trị, hoặc bỏ dấu ở đầu ô", "write the value, or take away the sign at the beginning"),
    );
  return null;
}
