import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import type { Bound, Condition, Locale } from "#model/vocabulary.ts";

/** What a condition asks of a ward, in words, made from its table: "Số tổ công tác: từ 2 đến 4". */
export function ruleWords(condition: Condition, locale: Locale): string {
  const { rule } = messages[locale];
  const name = condition.indicator.name[locale];
  switch (condition.kind) {
    case "equals":
      return condition.equals ? name : rule.no(name);
    case "range":
      return rangeWords(name, condition, "", locale);
    case "part-of-whole":
      return rangeWords(rule.ofWhole(name, condition.whole.name[locale]), condition, "%", locale);
    case "crime-bands":
    case "fewer":
      return rule[condition.kind](name);
  }
}

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

function rangeWords(name: string, { min, max }: Range, unit: string, locale: Locale): string {
  const { rule } = messages[locale];
  const write = (value: number) => `${formatNumber(value, locale, 2)}${unit}`;
  if (min === null) return max === null ? name : rule.atMost(name, write(max));
  if (max === null) return rule.atLeast(name, write(min));
  return min === max ? rule.exactly(name, write(min)) : rule.between(name, write(min), write(max));
}

/** Which numbers a target accepts, in words: "từ 70% trở lên". */
export function boundWords(bound: Bound, unit: string, locale: Locale): string {
  const words = messages[locale].bound;
  const write = (value: number) => `${formatNumber(value, locale, 2)}${unit}`;
  return bound.comparator === "between"
    ? words.between(write(bound.from), write(bound.to))
    : words[bound.comparator](write(bound.value));
}
