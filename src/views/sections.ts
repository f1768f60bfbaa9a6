import { messages } from "#i18n/messages.ts";
import type { Locale } from "#model/vocabulary.ts";

/** The name of a section of the plan, "Trụ sở" of "II.4"; empty for one that has no name here. */
export function sectionName(section: string, locale: Locale): string {
  const words = messages[locale];
  const names: Readonly<Record<string, string>> = { ...words.section, ...words.targetSection };
  return names[section] ?? "";
}

/** "II.4. Trụ sở" */
export const sectionTitle = (section: string, locale: Locale): string =>
  [`${section}.`, sectionName(section, locale)].join(" ").trim();
