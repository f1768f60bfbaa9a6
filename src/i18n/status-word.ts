import { type Status, finalYear } from "#model/status.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { messages } from "./messages.ts";

/** The word of a status; of one without a year of its own it names the last year of the plan. */
export const statusWord = (portal: Pick<Portal, "milestones">, status: Status, locale: Locale): string =>
  status === "by-2030" ? messages[locale].dueBy(finalYear(portal)) : messages[locale].status[status];
