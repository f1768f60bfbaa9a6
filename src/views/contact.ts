import { messages } from "#i18n/messages.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { type Part, filled } from "./parts.ts";

/** Whether an address is one that cannot exist (RFC 2606): nobody has entered the real one. */
export const isStandIn = (email: string): boolean => email.endsWith(".example");

/** Where to write, and a word of warning while the address is one that cannot exist. */
export function contact({ contact: { email } }: Pick<Portal, "contact">, locale: Locale): readonly Part[] {
  const words = messages[locale].contact;
  const sentence = filled(words.text("{email}"), { email: [{ text: email, href: `mailto:${email}` }] });
  return isStandIn(email) ? [...sentence, { text: ` ${words.example}` }] : sentence;
}
