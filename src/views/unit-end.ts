import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, unitPath } from "#i18n/routes.ts";
import { bearerOfCode, formerBearerOfCode, passingsOf } from "#model/lineage.ts";
import type { Locale, Portal, Unit } from "#model/vocabulary.ts";
import { resolutionWords } from "./documents.ts";
import { filled, listed } from "./parts.ts";

/** That a unit has ended, into which others, by which resolution, and where its area lies since; null while it lives. */
export function endOf(portal: Portal, unit: Unit, locale: Locale) {
  if (unit.validTo === null) return null;
  const words = messages[locale].ward;
  const steps = passingsOf(portal, unit).map(({ on, into }, index) => {
    const whole = into[0]?.relation === "merged-whole";
    const say = index > 0 ? words.laterIn : whole ? words.mergedWhole : words.split;
    const links = into.map(({ successor }) => ({
      href: address(locale, unitPath(successor)),
      text: messages[locale].aWard(successor.name),
    }));
    return {
      sentence: filled(say("{into}", formatDay(on, locale)), { into: listed(links, locale) }),
      resolutions: resolutionWords(into, locale),
      notes: into.map((succession) => succession.note[locale]).filter(Boolean),
    };
  });
  const said = [...new Set(steps.map(({ resolutions }) => resolutions))].join("; ");
  return {
    first: words.ended(formatDay(unit.validTo, locale)),
    sentence: steps.flatMap(({ sentence }) => [{ text: " " }, ...sentence]),
    notInherited: ` ${words.notInherited}`,
    /** By which resolutions, and who bears its code: nothing where neither is known. */
    grounds: [said && `${said}.`, codeNote(portal, unit, locale)].filter(Boolean).join(" "),
    notes: steps.flatMap(({ notes }) => notes),
  };
}

/** That a unit of another name bears the code of this one today, or bore it before; null where none did. */
export function codeNote(portal: Portal, unit: Unit, locale: Locale): string | null {
  const words = messages[locale].ward;
  const later = bearerOfCode(portal, unit);
  if (later && later.name !== unit.name) return words.codeToday(unit.code, later.name);
  const earlier = formerBearerOfCode(portal, unit);
  return earlier && earlier.name !== unit.name && unit.validFrom
    ? words.codeBefore(formatDay(unit.validFrom, locale), unit.code, earlier.name)
    : null;
}
