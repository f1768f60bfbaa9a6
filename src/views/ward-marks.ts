import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { once } from "#model/once.ts";
import { byName } from "#model/order.ts";
import type { Mark } from "#model/tally.ts";
import type { Assessment, ListName } from "#model/target-standing.ts";
import type { Locale, Portal, Target, Unit } from "#model/vocabulary.ts";
import { type CityGroup, planGroups, todaysGroups } from "./city-groups.ts";
import { markWord } from "./mark-words.ts";

/** Every ward of a list with its mark, by city or town. */
export interface WardMarks {
  /** The days whose results stand side by side: one, or that of the deadline and the latest. */
  readonly days: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly href: string;
    /** How many have met it, by the last of the days; null where nobody can say of any. */
    readonly figure: string | null;
    readonly wards: readonly MarkedWard[];
  }[];
}

export interface MarkedWard {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** One for each of the days. */
  readonly marks: readonly { readonly mark: Mark; readonly word: string }[];
}

/** The wards of each city by name; sorted once, for all the targets. */
const sorted = once((portal: Portal) => {
  const byNames = ({ city, wards }: CityGroup) => ({ city, wards: wards.toSorted(byName) });
  return { plan: planGroups(portal).map(byNames), today: todaysGroups(portal).map(byNames) };
});

type Marked = Extract<Assessment, { readonly marks: unknown }>;

const isMarked = (assessment: Assessment | null): assessment is Marked => assessment !== null && "marks" in assessment;

/** The wards of a list by some assessments of one target; null for a target that gives wards no mark of their own. */
export function wardMarks(
  portal: Portal,
  target: Target,
  list: ListName,
  assessments: readonly Assessment[],
  locale: Locale,
): WardMarks | null {
  const marked = assessments.filter(isMarked);
  const last = marked.at(-1);
  if (!last) return null;
  const groups = sorted(portal)
    [list].map(({ city, wards }) => ({ city, wards: wards.filter((ward) => last.marks.has(ward)) }))
    .filter(({ wards }) => wards.length > 0);
  const wordOf = (ward: Unit, { marks }: Marked) => {
    const mark = marks.get(ward)!; // all assessments are of the same wards
    return { mark, word: markWord(target, mark, locale) };
  };
  return {
    days: marked.flatMap(({ at }) => (at === null ? [] : [formatDay(at, locale)])),
    groups: groups.map(({ city, wards }) => ({
      name: city.name[locale],
      href: address(locale, path.city(city)),
      figure: figureOf(
        wards.map((ward) => last.marks.get(ward)),
        locale,
      ),
      wards: wards.map((ward) => ({
        id: ward.id,
        name: ward.name,
        href: address(locale, unitPath(ward)),
        marks: marked.map((assessment) => wordOf(ward, assessment)),
      })),
    })),
  };
}

const SAYING: readonly (Mark | undefined)[] = ["met", "not-met", "not-assessed"];

const figureOf = (marks: readonly (Mark | undefined)[], locale: Locale): string | null =>
  marks.some((mark) => SAYING.includes(mark))
    ? messages[locale].against.of(marks.filter((mark) => mark === "met").length, marks.length)
    : null;
