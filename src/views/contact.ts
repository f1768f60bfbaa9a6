import { messages } from "#i18n/messages.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** Where to write, and a word of warning while the address is one that cannot exist. */
export function contact({ contact: { email } }: Pick<Portal, "contact">, locale: Locale) {
  const words = messages[locale].contact;
  const [before = "", after = ""] = words.text("{email}").split("{email}");
  return { before, email, after, note: email.endsWith(".example") ? words.example : null };
}
