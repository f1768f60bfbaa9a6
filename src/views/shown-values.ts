import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { shownReading } from "#model/disclosure.ts";
import type { Condition, Indicator, Locale, Reading, Report, Unit } from "#model/vocabulary.ts";

/** A reading in words: "Có", "12 người", "92,5%", or its kind of no value. A zero is a number as any other. */
export function readingWords(reading: Reading, { unit }: Pick<Indicator, "unit">, locale: Locale): string {
  const words = messages[locale];
  if (reading.missing) return words.noValue[reading.missing];
  if (typeof reading.value === "boolean") return reading.value ? words.yes : words.no;
  const number = formatNumber(reading.value, locale, 2);
  return unit[locale] === "%" ? `${number}%` : [number, unit[locale]].filter(Boolean).join(" ");
}

/**
 * What a report says of a ward on a condition, as far as each ward's own values are published; null where they are not.
 * A condition on two indicators has the value of each with its name.
 */
export function shownValue(report: Report, unit: Unit, condition: Condition, locale: Locale): string | null {
  const second = "base" in condition ? condition.base : "whole" in condition ? condition.whole : null;
  const shown = [condition.indicator, ...(second ? [second] : [])].flatMap((indicator) => {
    const reading = shownReading(report, unit, indicator);
    return reading ? [{ name: indicator.name[locale], value: readingWords(reading, indicator, locale) }] : [];
  });
  if (shown.length === 0) return null;
  return second ? shown.map(({ name, value }) => `${name}: ${value}`).join("; ") : shown[0]!.value; // there is one
}
