import { neighbours } from "#charts/ward-map.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { type Judgement, judgeAll, lastReportOf } from "#model/judgement.ts";
import { bearerOfCode, formerBearerOfCode, passingsOf } from "#model/lineage.ts";
import { once } from "#model/once.ts";
import { byName } from "#model/order.ts";
import { standing } from "#model/status.ts";
import type { Criterion, Locale, Portal, Recognition, Unit } from "#model/vocabulary.ts";
import { planGroups, planWardsOf, todaysGroups, todaysWardsOf } from "./city-groups.ts";
import { cityMap } from "./drawings.ts";
import { decisionWords, historyOf } from "./events.ts";
import { type Part, filled, joined } from "./parts.ts";
import { recognisedNow, statusNow, statusSentence, statusWords } from "./standing.ts";

/** A name that leads somewhere. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** What the page of any unit says, of the plan or of today. `site` makes the addresses in citations whole. */
export function unitPage(portal: Portal, unit: Unit, locale: Locale, site: URL) {
  const words = messages[locale].ward;
  const now = standing(portal, unit, portal.asOf);
  const status = statusWords(now.status, unit, locale);
  const day = formatDay(portal.asOf, locale);
  const title = words.title(unit.name);
  const city = unit.city.name[locale];
  const address_ = address(locale, unitPath(unit));
  const url = new URL(address_, site).href;
  const { name, email } = { name: portal.name[locale], email: portal.contact.email };
  const wards = unit.inPlan ? planWardsOf(portal, unit.city) : todaysWardsOf(portal, unit.city);
  return {
    title,
    description: words.description(unit.name, city, status.word),
    path: unitPath(unit),
    status: { ...status, sentence: statusSentence(portal, unit, now, locale) },
    decision: now.outcome ? decisionParts(now.outcome, locale) : null,
    noDecision: words.noDecision(day),
    end: unit.validTo !== null && unit.validTo < portal.asOf ? endOf(portal, unit, locale) : null,
    codeNote: codeNote(portal, unit, locale),
    checklist: checklist(portal, unit, locale),
    history: historyOf(portal, unit, locale),
    map: cityMap(portal, unit.city, unit.inPlan ? "plan" : "today", locale, unit),
    mapTitle: words.map(city),
    mapCaption: unit.inPlan
      ? words.mapCaption(city, recognisedNow(portal, wards), wards.length)
      : messages[locale].today.mapCaption(city, wards.length),
    neighbours: (around(portal).get(unit) ?? []).toSorted(byName).map((other) => ({
      href: address(locale, unitPath(other)),
      text: other.name,
      ...statusNow(portal, other, locale),
    })),
    facts: facts(unit, locale),
    citation: `${name}, “${title}, ${city}”: ${status.word}. ${messages[locale].footer.asOf(day)} ${url}`,
    errorMail: mail(email, words.errorSubject(unit.name), words.errorBody(url, status.word, day)),
    crumbs: crumbs(portal, unit, locale),
  };
}

export type UnitPage = ReturnType<typeof unitPage>;

/** The decision, its source, and what is noted of it. */
function decisionParts(outcome: Recognition, locale: Locale): readonly Part[] {
  const { source, note } = outcome;
  const sourceName = `${messages[locale].ward.source}: `;
  return [
    { text: `${decisionWords(outcome, locale)}. ${sourceName}` },
    source.url ? { text: source.title[locale], href: source.url } : { text: source.title[locale] },
    { text: note[locale] ? `. ${note[locale]}` : "." },
  ];
}

function crumbs(portal: Portal, unit: Unit, locale: Locale): readonly Link[] {
  const list = unit.inPlan
    ? { href: address(locale, path.wards), text: messages[locale].nav.wards(portal.planWards.length) }
    : { href: address(locale, path.todaysWards), text: messages[locale].nav.todaysWards };
  const city = { href: address(locale, path.city(unit.city)), text: unit.city.name[locale] };
  return unit.inPlan ? [list, city] : [list];
}

/** For every unit of either list, those beside it; made once. */
const around = once((portal: Portal) => {
  const maps = [
    ...planGroups(portal).map(({ wards }) => neighbours(wards, portal.boundaries.plan)),
    ...todaysGroups(portal).map(({ wards }) => neighbours(wards, portal.boundaries.today)),
  ];
  return new Map(maps.flatMap((map) => [...map]));
});

/** That a unit has ended, into which others, by which resolution, and where its area lies since. */
function endOf(portal: Portal, unit: Unit, locale: Locale) {
  const words = messages[locale].ward;
  const passings = passingsOf(portal, unit);
  const steps = passings.map(({ on, into }, index) => {
    const whole = into[0]?.relation === "merged-whole";
    const say = index > 0 ? words.laterIn : whole ? words.mergedWhole : words.split;
    const links = into.map(({ successor }) => ({
      href: address(locale, unitPath(successor)),
      text: messages[locale].aWard(successor.name),
    }));
    return {
      sentence: filled(say("{into}", formatDay(on, locale)), { into: joined(links) }),
      resolutions: [...new Set(into.map((s) => words.byResolution(s.resolution, s.clause)))],
      notes: into.map((succession) => succession.note[locale]).filter(Boolean),
    };
  });
  const ended = words.ended(formatDay(unit.validTo!, locale)); // called for ended units only
  return {
    first: ended,
    sentence: steps.flatMap(({ sentence }) => [{ text: " " }, ...sentence]),
    notInherited: ` ${words.notInherited}`,
    resolutions: steps.flatMap(({ resolutions }) => resolutions).join("; "),
    notes: steps.flatMap(({ notes }) => notes),
  };
}

function codeNote(portal: Portal, unit: Unit, locale: Locale): string | null {
  const words = messages[locale].ward;
  const later = bearerOfCode(portal, unit);
  if (later) return words.codeToday(unit.code, later.name);
  const earlier = formerBearerOfCode(portal, unit);
  return earlier ? words.codeBefore(unit.code, earlier.name) : null;
}

/** One criterion and how the unit stands to it. */
export interface CheckedCriterion {
  readonly name: string;
  readonly judgement: Judgement;
  readonly word: string;
  readonly due: string;
}

/** The criteria of the plan for a ward, by section, judged by the last report on it. */
function checklist(portal: Portal, unit: Unit, locale: Locale) {
  const words = messages[locale].ward;
  const report = lastReportOf(portal, unit);
  const judged = judgeAll(portal.criteria, unit, report);
  const sections = [...Map.groupBy(judged, ([criterion]) => criterion.section)].map(([section, entries]) => ({
    title: `${messages[locale].section[section] ?? section} (${section})`,
    criteria: entries.map(([criterion, judgement]): CheckedCriterion => ({
      name: criterion.name[locale],
      judgement,
      word: messages[locale].judgement[judgement],
      due: dueOf(portal, criterion, locale),
    })),
  }));
  const tally = [...Map.groupBy(judged, ([, judgement]) => judgement)].map(
    ([judgement, entries]) => `${messages[locale].judgement[judgement]} ${entries.length}`,
  );
  return {
    intro: report ? words.asksReport(formatDay(report.date, locale)) : words.asksNoReport,
    tally: words.asksTally(tally.join(", "), judged.length),
    sections,
  };
}

/** By when the targets of a criterion ask for it: every deadline, or each year. */
function dueOf(portal: Portal, criterion: Criterion, locale: Locale): string {
  const words = messages[locale].ward;
  const targets = portal.targets.filter((target) => target.criterion === criterion);
  const years = [...new Set(targets.map((target) => target.deadline).filter((year) => year !== null))].sort();
  if (years.length > 0) return words.dueYear(years.join(", "));
  return criterion.conditions.some((condition) => condition.rule !== null) ? words.everyYear : words.noDate;
}

function facts(unit: Unit, locale: Locale): readonly { readonly term: string; readonly text: string }[] {
  const words = messages[locale].ward;
  const from = unit.validFrom === null ? words.beforePlan : words.from(formatDay(unit.validFrom, locale));
  const until = unit.validTo === null ? words.still : words.until(formatDay(unit.validTo, locale));
  return [
    { term: words.code, text: unit.code },
    { term: unit.inPlan ? words.cityLabel : messages[locale].today.formerCity, text: unit.city.name[locale] },
    { term: words.existed, text: `${from}, ${until}` },
    ...(unit.inPlan
      ? [{ term: words.roadmapLabel, text: unit.roadmapYear === null ? words.noRoadmap : String(unit.roadmapYear) }]
      : []),
  ];
}

const mail = (to: string, subject: string, body: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
