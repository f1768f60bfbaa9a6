import { messages } from "#i18n/messages.ts";
import { byName } from "#model/order.ts";
import type { Locale, Unit } from "#model/vocabulary.ts";

/** The first few names in order, and how many more there are. */
export function someNames(units: readonly Unit[], locale: Locale, most = 6): string {
  const names = units.toSorted(byName).map((unit) => unit.name);
  if (names.length <= most) return messages[locale].and(names);
  return `${names.slice(0, most - 1).join(", ")} ${messages[locale].event.more(names.length - most + 1)}`;
}
