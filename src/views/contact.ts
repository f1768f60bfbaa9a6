import { messages } from "#i18n/messages.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { type Part, filled } from "./parts.ts";

/** Whether an address is one that cannot exist (RFC 2606): nobody has entered the real one. */
export const isStandIn = (email: string): boolean => email.endsWith(".example");

/** Where to write; while the address is one that cannot exist, that there is none yet. */
export function contact({ contact: { email } }: Pick<Portal, "contact">, locale: Locale): readonly Part[] {
  const words = messages[locale].contact;
  if (isStandIn(email)) return [{ text: words.none }];
  return filled(words.text("{email}"), { email: [{ text: email, href: `mailto:${email}` }] });
}
