import { type Cited, editionWords } from "#i18n/citation.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { isStandIn } from "./contact.ts";
import type { Link } from "./unit-page.ts";

/**
 * Where a mistake in something is reported: a mail that says what is shown, of which edition and where. While the portal
 * has no real address, the part of the page about it that will have one, and the link says so.
 */
export function errorReport(portal: Portal, cited: Cited, locale: Locale, site: URL): Link {
  const words = messages[locale].errorReport;
  const { email } = portal.contact;
  if (isStandIn(email)) return { href: `${address(locale, path.about)}#${words.howAt}`, text: words.linkWithout };
  const name = cited.name[locale];
  const lines = [
    `${name} (${cited.id})`,
    `${words.shown}: ${cited.shown[locale]}`,
    `${words.edition}: ${editionWords(cited, locale)}`,
    `${words.page}: ${new URL(address(locale, cited.path), site).href}`,
    "",
    words.wrong,
    "",
  ];
  return { href: mailTo(email, words.subject(name), lines), text: words.link };
}

/** A mail as RFC 6068 writes it: each line ends in CR LF, and only what may stand in an address is left as it is. */
export function mailTo(email: string, subject: string, lines: readonly string[]): string {
  const at = email.lastIndexOf("@");
  const to = `${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
}
