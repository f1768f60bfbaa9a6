/**
 * Texts in the encodings that Vietnamese offices had before Unicode. They are recognised and offered as UTF-8, never
 * converted in silence: a wrong guess would publish another name.
 */
import { fold } from "#model/fold.ts";

export type OldEncoding = "windows-1258" | "TCVN3 (ABC)" | "VNI";

/** A text as it reads in an old encoding, and how many known words are in it. */
export interface Recovered {
  readonly encoding: OldEncoding;
  readonly text: string;
  readonly known: number;
}

/** Words that stand in nearly every file of an office. */
const COMMON = ["phường", "thành phố", "thị xã", "đơn vị", "công an", "kế hoạch", "quyết định", "báo cáo"];

/**
 * The encoding under which most known words can be read, or null when none is there.
 *
 * @param bytes a file that is not UTF-8
 * @param names names with their marks that the file probably holds, as those of the units
 */
export function recovered(bytes: Uint8Array, names: readonly string[]): Recovered | null {
  const looked = [...new Set([...COMMON, ...names.map((name) => name.toLowerCase())])].filter(hasMarks);
  const readings = (Object.keys(DECODERS) as OldEncoding[]).map((encoding) => {
    const text = DECODERS[encoding](bytes).normalize("NFC");
    const lower = text.toLowerCase();
    return { encoding, text, known: looked.filter((word) => lower.includes(word)).length };
  });
  const best = readings.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known > 0 ? best : null;
}

/** A word of plain letters reads the same in every encoding and tells nothing. */
const hasMarks = (word: string): boolean => word.toLowerCase() !== fold(word);

/**
 * A text of Unicode whose letters were typed for the font of an old encoding, `C«ng an thµnh phè` or `Coâng an phöôøng`, as
 * it was meant; null where none of its letters stands as only there. Words that only might be such are left as they are.
 */
export function typedFor(text: string): Pick<Recovered, "encoding" | "text"> | null {
  if (ONLY_TCVN3.test(text)) return { encoding: "TCVN3 (ABC)", text: fromTcvn3(text).normalize("NFC") };
  return ONLY_VNI.test(text) ? { encoding: "VNI", text: fromVni(text) } : null;
}

/** Signs within a word, at its end or beginning, and foreign capitals within it. A footnote¹, a § 1 and a name® are none. */
const ONLY_TCVN3 = new RegExp(
  [
    "\\p{L}[¨©ª¬®¹¼½¾](?=\\p{Ll})",
    "\\p{L}«(?=\\p{Ll})(?![^«»]*»(?!\\p{L}))",
    "\\p{L}[µ¶¸]",
    '(?:^|[\\s("“])[®§][\\p{Ll}\\u00ad¨©«¬¶¸¹ÆÇËÎÏÑÖØÜÞ]',
    "\\p{Ll}(?:[ÆÇËÎÏÑÖÜÞ]|Ø(?=\\p{Ll}))",
  ].join("|"),
  "u",
);

/** Pairs of letters that Vietnamese does not have, nor English, nor French: `août`, `naïf` and `Noël` are none. */
const ONLY_VNI = /[aeouyôö]ø|[aoe]â|a[àáåäê]|oå|ö[ôøùûõ]|[auy]û/iu;

const DECODERS: Readonly<Record<OldEncoding, (bytes: Uint8Array) => string>> = {
  "windows-1258": (bytes) => new TextDecoder("windows-1258").decode(bytes),
  "TCVN3 (ABC)": (bytes) => fromTcvn3(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
  VNI: (bytes) => fromVni(new TextDecoder("windows-1252").decode(bytes)),
};

const fromTcvn3 = (text: string): string =>
  text.replaceAll(/[\u0080-\u00ff]/g, (sign) => TCVN3[sign.charCodeAt(0) - 128]!);
const fromVni = (text: string): string => text.replaceAll(VNI_LETTER, (letter) => VNI.get(letter) ?? letter);

/** The letters of the bytes 128 to 255 of TCVN 5712. Capitals with tones stood in another font, and arrive as small letters. */
const TCVN3 =
  "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/** VNI writes a letter and, behind it, a sign for its mark; as windows-1252 shows them. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  aù: "á", aø: "à", aû: "ả", aõ: "ã", aï: "ạ", aê: "ă", aé: "ắ", aè: "ằ", aú: "ẳ", aü: "ẵ", aë: "ặ",
  aâ: "â", aá: "ấ", aà: "ầ", aå: "ẩ", aã: "ẫ", aä: "ậ",
  eù: "é", eø: "è", eû: "ẻ", eõ: "ẽ", eï: "ẹ", eâ: "ê", eá: "ế", eà: "ề", eå: "ể", eã: "ễ", eä: "ệ",
  í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị",
  où: "ó", oø: "ò", oû: "ỏ", oõ: "õ", oï: "ọ", oâ: "ô", oá: "ố", oà: "ồ", oå: "ổ", oã: "ỗ", oä: "ộ",
  ô: "ơ", ôù: "ớ", ôø: "ờ", ôû: "ở", ôõ: "ỡ", ôï: "ợ",
  uù: "ú", uø: "ù", uû: "ủ", uõ: "ũ", uï: "ụ", ö: "ư", öù: "ứ", öø: "ừ", öû: "ử", öõ: "ữ", öï: "ự",
  yù: "ý", yø: "ỳ", yû: "ỷ", yõ: "ỹ", î: "ỵ", ñ: "đ",
}; // prettier-ignore

const VNI = new Map(
  Object.entries(VNI_LETTERS).flatMap(([written, letter]) => {
    const [base = "", mark = ""] = written;
    const capital = letter.toUpperCase();
    return [
      [written, letter],
      [base.toUpperCase() + mark, capital],
      [base.toUpperCase() + mark.toUpperCase(), capital],
    ] as const;
  }),
);
const VNI_LETTER = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
