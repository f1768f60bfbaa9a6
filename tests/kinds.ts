import { embedPath, path, progressEmbed } from "#i18n/routes.ts";
import { HEADLINE, cityFigureId } from "#model/figure-id.ts";
import { figureOf, figures } from "#model/figure.ts";
import { standing } from "#model/status.ts";
import type { Judging, Portal, Unit } from "#model/vocabulary.ts";

/** One page of each kind, by its path without base and language: wards that ended and that stand in most different ways. */
export function kinds(portal: Portal) {
  const decided = (wards: readonly Unit[]) =>
    wards.find((ward) => standing(portal, ward, portal.asOf).outcome !== null) ?? wards[0]!; // no list is empty
  const judged = (judging: Judging) =>
    portal.targets.find((target) => target.judging === judging && target.deadline !== null)!; // the plan has them all
  const ward = decided(portal.planWards);
  const target = judged("ward-share");
  return {
    home: path.home,
    map: path.map,
    list: path.wards,
    city: path.city(ward.city),
    ward: path.ward(ward),
    "list of today": path.todaysWards,
    "ward of today": path.todaysWard(decided(portal.todaysWards)),
    targets: path.targets,
    target: path.target(target),
    "target on a sum": path.target(judged("pooled")),
    compare: path.compare,
    check: path.check,
    tasks: path.tasks,
    task: path.task(portal.tasks[0]!), // the plan has nine
    embeds: path.embeds,
    data: path.data,
    updates: path.updates,
    ...releaseKinds(portal),
    figures: path.figures,
    headline: path.figure(figureOf(portal, HEADLINE)),
    "figure of a target": path.figure(
      figures(portal).find(({ unit }) => unit === "percent") ?? figures(portal).at(-1)!,
    ), // targets come last
    plan: path.plan,
    method: path.method,
    about: path.about,
    guide: path.guide,
    "embed of the map": embedPath(path.map),
    "embed of the progress": progressEmbed,
    "embed of a ward": embedPath(path.ward(ward)),
    "embed of a target": embedPath(path.target(target)),
    "not found": "404.html",
    offline: path.offline,
  };
}

/** Pages of the same parts as some of these, put together another way for another thing: the audit looks at them too. */
export function likeKinds(portal: Portal): Readonly<Record<string, string>> {
  const of = (judging: Judging) => path.target(portal.targets.find((target) => target.judging === judging)!); // the plan has them all
  const city = portal.planWards[0]!.city; // no list is empty
  return {
    "target by decisions": of("recognition"),
    "target for each ward": of("ward-rule"),
    "target of the province": of("province"),
    "target in words": of("narrative"),
    "figure of a city": path.figure({ id: cityFigureId(city) }),
    "embed of a ward of today": embedPath(path.todaysWard(portal.todaysWards[0]!)), // as above
  };
}

/** The pages of a release, where there is one. */
function releaseKinds({ releases }: Portal): Readonly<Record<string, string>> {
  const [first] = releases;
  if (!first) return {};
  return {
    release: path.release(first.date),
    "figure of a release": path.releaseFigure(first.date, { id: HEADLINE }),
    "embed of a release": `${path.release(first.date)}${embedPath(path.map)}`,
  };
}
