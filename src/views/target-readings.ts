/** How a target is judged, and what it would be if its sentence were read another way. */
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { type OtherReading, otherReadings } from "#model/other-reading.ts";
import { needed } from "#model/tally.ts";
import { type Assessment, type TargetStanding, criterionOf } from "#model/target-standing.ts";
import type { Locale, Portal, Share, Target } from "#model/vocabulary.ts";
import { boundWords, ruleWords } from "./rule-words.ts";
import { shareWords } from "./share-words.ts";
import { askedWords, deciding, poolWords, shareOf } from "./target-words.ts";

/** What one other reading gives. */
export interface ReadAnother {
  readonly reading: string;
  readonly figure: string;
  /** What follows; null where that is not published. */
  readonly verdict: string | null;
}

/** What the other readings of a target give by the figures that decide its state. */
export function readAnother(portal: Portal, standing: TargetStanding, locale: Locale): readonly ReadAnother[] {
  const { target, due, isAhead } = standing;
  const assessment = deciding(standing);
  if (assessment?.kind === "pooled") return otherBase(target, assessment, locale);
  const share = shareOf(target);
  if (assessment?.kind !== "wards" || !share) return [];
  const until = due === null || isAhead ? portal.asOf : due;
  return otherReadings(portal, target, assessment, until).map((other) => ({
    ...inWords(other, share, formatDay(assessment.at!, locale), locale), // there are none without a report
    verdict: other.verdict && messages[locale].verdict[other.verdict],
  }));
}

function inWords(other: OtherReading, share: Share, day: string, locale: Locale) {
  const words = messages[locale];
  const { ofWards, silent } = words.against;
  const { of = 0, counts } = other.tally ?? {};
  const met = counts?.met ?? 0;
  switch (other.kind) {
    case "living":
      return {
        reading: words.target.living(of, day),
        figure: [ofWards(met, of), askedOf(share, of, locale)].join(", "),
      };
    case "base": {
      const { known } = other;
      const held = 100 * met >= share.least * known;
      const part = known > 0 && ` (${shareWords(met, known, locale, { held, isEnough: (percent) => percent >= share.least })})`; // prettier-ignore
      const asked = share.of === "wards" ? words.against.asked(share.least) : words.against.askedBound(`${formatNumber(share.least, locale, 2)}%`); // prettier-ignore
      return {
        reading: words.target.base(other.base.name[locale]),
        figure: [
          `${ofWards(met, known)}${part || ""}, ${asked}`,
          ...(of > known ? [words.target.baseUnknown(of - known)] : []),
        ].join("; "),
      };
    }
    case "written":
      return {
        reading: words.target.written(boundWords(other.range, "", locale)),
        figure: other.tally
          ? [ofWards(met, of), askedOf(share, of, locale), ...(silentOf(other.tally) > 0 ? [silent(silentOf(other.tally))] : [])].join(", ") // prettier-ignore
          : words.target.writtenClosed,
      };
  }
}

const silentOf = ({ of, counts }: NonNullable<OtherReading["tally"]>) => of - counts.met - counts["not-met"];

function askedOf(share: Share, of: number, locale: Locale): string {
  const words = messages[locale].against;
  if (share.of === "wards") return words.asked(share.least);
  return share.least === 100
    ? words.askedEach(of)
    : words.askedShare(needed(share, of), formatNumber(share.least, locale, 2));
}

function otherBase(target: Target, { alternative }: Extract<Assessment, { kind: "pooled" }>, locale: Locale) {
  const words = messages[locale];
  if (!alternative || target.judging !== "pooled" || alternative.coverage.counts.met === 0) return [];
  const figure = poolWords(alternative, target.bound, locale);
  return [
    {
      reading: words.target.alternative(alternative.base.name[locale]),
      figure: [figure, askedWords(target, 0, locale)].join(", "),
      verdict: words.verdict[alternative.verdict],
    },
  ];
}

/** How a target is worked out: what is asked of each ward, or which sum is divided by which. Null where the reading says it all. */
export function rule(
  target: Target,
  locale: Locale,
): { readonly title: string; readonly lines: readonly string[] } | null {
  const words = messages[locale].target;
  const criterion = criterionOf(target);
  if (criterion)
    return { title: words.rule, lines: criterion.conditions.map((condition) => ruleWords(condition, locale)) };
  if (target.judging === "pooled")
    return {
      title: words.ruleOf,
      lines: [words.ruleShare(target.numerator.name[locale], target.denominator.name[locale])],
    };
  if (target.judging === "province") return { title: words.ruleOf, lines: [target.indicator.name[locale]] };
  return null;
}
