import { messages } from "#i18n/messages.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { type Part, filled } from "./parts.ts";

/** Where to write, and a word of warning while the address is one that cannot exist. */
export function contact({ contact: { email } }: Pick<Portal, "contact">, locale: Locale): readonly Part[] {
  const words = messages[locale].contact;
  const sentence = filled(words.text("{email}"), { email: [{ text: email, href: `mailto:${email}` }] });
  return email.endsWith(".example") ? [...sentence, { text: ` ${words.example}` }] : sentence;
}
