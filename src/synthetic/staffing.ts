import { type Chance, between, happens, wholeNumber } from "./chance.ts";

/** Counts by indicator. */
export type Counts = Readonly<Record<string, number>>;

/**
 * The people of one ward police unit over time: numbers that fit together at any time, and grow better.
 *
 * @param quality from 0, a unit with little, to 1
 * @param size 1 for a plan ward, more for a ward made of several
 * @returns what is counted after this share of the time, from 0 to 1
 */
export function staffing(chance: Chance, quality: number, size: number): (progress: number) => Counts {
  const posts = Math.round((6 + wholeNumber(chance, 0, 3) + quality * 4) * size);
  const newPosts = wholeNumber(chance, 0, 3);
  const [vacant, soldiers] = [wholeNumber(chance, 0, 1), wholeNumber(chance, 0, 2)];
  const [radios, newRadios] = [Math.round(quality * 3) + wholeNumber(chance, 0, 1), wholeNumber(chance, 0, 3)];
  const [teams, newTeams] = [wholeNumber(chance, 1, 3), wholeNumber(chance, 0, 1)];
  const [deputies, chiefComes] = [wholeNumber(chance, 1, 4), happens(chance, 0.07) ? between(chance, 0.1, 1.2) : 0];
  const university = rising(chance, 0.55 + quality * 0.2, 0.25);
  const police = rising(chance, 0.5 + quality * 0.2, 0.25);
  const theory = rising(chance, 0.4 + quality * 0.2, 0.25);
  const language = rising(chance, 0.35 + quality * 0.2, 0.35);
  const computing = rising(chance, 0.5 + quality * 0.2, 0.35);
  const diploma = rising(chance, 0.4, 0);
  const bridged = rising(chance, 0.2 + quality * 0.2, 0.4);
  const international = rising(chance, 0.05, 0.2);
  const skills = rising(chance, 0.3 + quality * 0.2, 0.3);
  const prevention = rising(chance, 0.4, 0);
  const investigators = rising(chance, 0.3 + quality * 0.4, 0.4);

  return (progress) => {
    const staff_posts = posts + Math.round(newPosts * progress);
    const staff_total = staff_posts - vacant;
    const officers_total = staff_total - soldiers;
    const officers_university = university(officers_total, progress);
    const officers_police_university = police(officers_university, progress);
    const officers_diploma = diploma(officers_total - officers_police_university, progress);
    const chiefs = progress >= chiefComes ? 1 : 0;
    const present = deputies === 4 && progress > 0.6 ? 3 : deputies;
    const commanders_total = Math.min(chiefs + present, officers_total);
    const commanders_crime_prevention = prevention(commanders_total, progress);
    return {
      staff_posts,
      work_teams: Math.min(4, teams + Math.round(newTeams * progress)),
      chiefs,
      deputies: commanders_total - chiefs,
      officers_total,
      officers_university,
      officers_police_university,
      staff_total,
      staff_police_university: officers_police_university + police(staff_total - officers_total, progress),
      staff_political_theory: theory(staff_total, progress),
      staff_foreign_language: language(staff_total, progress),
      staff_basic_it: computing(staff_total, progress),
      officers_diploma,
      officers_bridged: bridged(officers_diploma, progress),
      commanders_total,
      commanders_international: international(commanders_total, progress),
      officers_needed_skills: skills(officers_total, progress),
      commanders_crime_prevention,
      commanders_crime_prevention_investigators: investigators(commanders_crime_prevention, progress),
      radios: radios + Math.round(newRadios * progress),
    };
  };
}

/** A part of a whole, never more than it: a share that starts about here and rises by so much, a little otherwise in each unit. */
function rising(chance: Chance, start: number, rise: number): (whole: number, progress: number) => number {
  const own = between(chance, -0.15, 0.15);
  return (whole, progress) => Math.round(whole * Math.min(1, Math.max(0, start + own + rise * progress)));
}
