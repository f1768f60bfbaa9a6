import { formatNumber } from "#i18n/format.ts";
import type { Locale } from "#model/vocabulary.ts";

/**
 * A share in percent, with one decimal. It has more of them where one would round it to the other side of what is asked:
 * 69,96% is not 70%.
 *
 * @param isEnough whether a percentage is one that is asked for; of `part` and `whole` themselves it is `held`
 */
export function shareWords(
  part: number,
  whole: number,
  locale: Locale,
  { held, isEnough }: { readonly held: boolean; readonly isEnough: (percent: number) => boolean } = NOTHING_ASKED,
): string {
  const percent = (100 * part) / whole;
  const rounded = (digits: number) => Math.round(percent * 10 ** digits) / 10 ** digits;
  const digits = [1, 2, 3, 4].find((digits) => isEnough(rounded(digits)) === held) ?? 5;
  return `${formatNumber(percent, locale, digits)}%`;
}

const NOTHING_ASKED = { held: true, isEnough: () => true };
