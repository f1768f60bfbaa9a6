import { type Row, columnsOf, rowsOf, toCsv } from "./csv.ts";
import type { PortalJson } from "./masthead.ts";

/** So many cities have a target of their own, as in the real plan; a province may have hundreds. */
const CITIES = 6;

/** The tables of a made-up province that say which wards and cities there are. */
interface Province {
  readonly cities: readonly Row[];
  readonly units: readonly Row[];
  readonly milestones: PortalJson["milestones"];
}

/** The real plan, whose names and numbers must not come up in the made-up one. */
interface RealPlan {
  readonly cities: readonly Row[];
  readonly wards: number;
}

/**
 * `targets.csv` of a made-up province: the sentences of the plan with its own wards, cities and numbers. What asks a share
 * stays as it is; the numbers of wards follow from the milestones and the made-up roadmap.
 */
export function madeUpTargetsCsv(csv: string, real: RealPlan, province: Province): string {
  const rows = rowsOf(csv);
  const numbers = numbersOf(province);
  const isOfCity = ({ target_id: id = "" }: Row) => real.cities.some(({ slug = "" }) => id.endsWith(`-${slug}`));
  const ofCity = rows.find((row) => isRecognition(row) && isOfCity(row));
  const made = rows.flatMap((row): readonly Row[] => {
    if (!isRecognition(row)) return [scaled(row, real.wards, numbers.wards)];
    if (isOfCity(row)) return row === ofCity ? cityRows(row, province, numbers.named) : [];
    if (isPercent(row)) return [{ ...row, ...shareWords(row, numbers) }];
    return [
      isOfRoadmap(row) ? { ...row, ...roadmapWords(row, numbers) } : { ...row, ...countWords(row, province, numbers) },
    ];
  });
  // Which city is meant stands in a column: made-up names may end alike.
  const columns = [...new Set([...columnsOf(csv), "city_code"])];
  return toCsv(
    columns,
    made.map((row) => ({ ...row, notes: "" })),
  );
}

const isRecognition = ({ judging }: Row): boolean => judging === "recognition";
const isPercent = ({ unit = "" }: Row): boolean => unit.startsWith("percent");
const isOfRoadmap = ({ roadmap_year, ward_level_rule = "" }: Row): boolean =>
  Boolean(roadmap_year) || ward_level_rule.includes("roadmap_year");

interface Numbers {
  readonly wards: number;
  readonly today: number;
  readonly named: number;
  readonly citiesWithNamed: number;
}

const isNamed = ({ roadmap_year: year }: Row): boolean => Boolean(year);

function numbersOf({ units }: Province): Numbers {
  const plan = units.filter(({ in_plan }) => in_plan === "yes");
  const named = plan.filter(isNamed);
  return {
    wards: plan.length,
    today: units.length - plan.length,
    named: named.length,
    citiesWithNamed: new Set(named.map(({ city_code: code }) => code)).size,
  };
}

/** A number as each language writes it. */
const vi = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
const en = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
const units = (count: number): string => `${en(count)} model ward police ${count === 1 ? "unit" : "units"}`;
const wards = (count: number): string => `${en(count)} ${count === 1 ? "ward" : "wards"}`;

function roadmapWords({ deadline: year = "" }: Row, { named, citiesWithNamed: cities }: Numbers): Row {
  return {
    value: String(named),
    title_vi: `${vi(named)} Công an phường kiểu mẫu`,
    title_en: units(named),
    statement_vi: `Năm ${year} xây dựng ${vi(named)} Công an phường kiểu mẫu tại ${vi(cities)} thành phố, thị xã (nêu tên)`,
    statement_en: `In ${year} build ${units(named)} in ${en(cities)} ${cities === 1 ? "city or town" : "cities and towns"} (wards named)`,
    reading_vi: `Cổng hiểu là ít nhất ${vi(named)} phường được nêu tên; chỉ đếm phường có quyết định công nhận cho năm xét ${year}, kể cả quyết định ký sau 31/12/${year}, và ghi bên cạnh số phường đã có quyết định đến ngày đó.`,
    reading_en: `Read as at least the ${en(named)} named. A ward counts only with a recognition decision for assessment year ${year}, even if signed after 31 December ${year}; the number decided by that day is shown beside it.`,
  };
}

/** A row for each of the first cities that have named wards. */
const cityRows = (row: Row, { cities, units: all }: Province, named: number): readonly Row[] =>
  cities
    .map((city) => ({ city, own: all.filter((unit) => isNamed(unit) && unit["city_code"] === city["city_code"]) }))
    .filter(({ own }) => own.length > 0)
    .slice(0, CITIES)
    .map(({ city, own }) => ({ ...row, ...cityWords(row, city, own, named) }));

function cityWords({ deadline: year = "" }: Row, city: Row, own: readonly Row[], named: number): Row {
  const names = own.map(({ name_vi: name }) => name).join(", ");
  const [count, place] = [own.length, `${city["kind"]} ${city["name_vi"]}`];
  return {
    target_id: `model-wards-${year}-${city["slug"]}`,
    city_code: city["city_code"] ?? "",
    value: String(count),
    title_vi: `${city["name_vi"]}: ${vi(count)} Công an phường kiểu mẫu`,
    title_en: `${city["name_vi"]}: ${units(count)}`,
    statement_vi: `Năm ${year}, ${place}: ${vi(count)} Công an phường kiểu mẫu (${names})`,
    statement_en: `${year}, ${city["name_en"]}: ${units(count)} (${names})`,
    reading_vi: `Trong ${vi(count)} phường được nêu tên của ${place}, cổng đếm số phường có quyết định công nhận cho năm xét ${year}, kể cả quyết định ký sau 31/12/${year}; đạt khi đủ cả ${vi(count)} phường. Đây là một phần của chỉ tiêu chung ${vi(named)} phường, không cộng thêm lần nữa.`,
    reading_en: `Of the ${en(count)} named in ${city["name_en"]}, the portal counts those with a recognition decision for assessment year ${year}, even if signed after 31 December ${year}; met when all have one. This is a part of the overall target of ${en(named)} and is not added to it again.`,
  };
}

function countWords({ deadline: year = "" }: Row, { milestones }: Province, { wards: all }: Numbers): Row {
  const asked = milestones.find(({ date }) => date.startsWith(year))?.wards ?? all;
  return {
    value: String(asked),
    title_vi: `Ít nhất ${vi(asked)} phường có Công an phường kiểu mẫu`,
    title_en: `At least ${wards(asked)} with model ward police`,
    statement_vi: `Phấn đấu đến năm ${year} có ít nhất ${vi(asked)} phường có Công an phường kiểu mẫu`,
    statement_en: `Strive to have at least ${wards(asked)} with model ward police by ${year}`,
    reading_vi: `Trong ${vi(all)} phường của kế hoạch, cổng đếm số phường có quyết định công nhận cho năm xét ${year} trở về trước, kể cả quyết định ký sau 31/12/${year}; đạt khi có từ ${vi(asked)} phường trở lên. Con số này được giữ cố định, không đổi khi phường sáp nhập.`,
    reading_en: `Of the plan’s ${wards(all)}, the portal counts those with a recognition decision for an assessment year up to ${year}, even if signed after 31 December ${year}; met at ${en(asked)} or more. The number is kept fixed and does not move when wards merge.`,
  };
}

function shareWords({ deadline: year = "", value = "" }: Row, { wards: all, today }: Numbers): Row {
  const asked = needed(Number(value), all);
  return {
    reading_vi: `Cổng tính trên ${vi(all)} phường của kế hoạch, nên ${value}% là ${vi(asked)} phường có quyết định công nhận cho năm xét ${year} trở về trước. Từ 01/07/2025, thay vào đó là ${vi(today)} phường; cổng nêu kết quả của các phường đó riêng, không gộp hai danh sách.`,
    reading_en: `The portal takes the plan’s ${wards(all)} as the base, so ${value}% is ${en(asked)} with a recognition decision for an assessment year up to ${year}. Since 1 July 2025 the province has had ${wards(today)} instead; their result is shown separately, and the two lists are never blended.`,
  };
}

/** The smallest number of wards that is not under a share of them. */
const needed = (percent: number, wards: number): number => Math.ceil((percent * wards) / 100);

/** A target of another kind: the same sentence, with the made-up number of wards in how it is read, and what follows from it. */
function scaled(row: Row, real: number, made: number): Row {
  const percent = row["judging"] === "ward-share" && isPercent(row) ? Number(row["value"]) : 100;
  const counts = new Map([
    [String(real), made],
    [String(needed(percent, real)), needed(percent, made)],
  ]);
  const read = (text: string, write: (count: number) => string, mark: string) => {
    const share = (wards: number) => {
      const [whole = "", rest] = String(Math.round(percent * wards) / 100).split(".");
      return rest ? `${write(Number(whole))}${mark}${rest}` : write(Number(whole));
    };
    return text.replace(OF_THE_REAL_PROVINCE, "").replace(/(?<![\d.,/])\d+(?:[.,]\d+)?(?![\d/%])/g, (number) => {
      const count = counts.get(number);
      if (count !== undefined) return write(count);
      return number === share(real) ? share(made) : number;
    });
  };
  return {
    ...row,
    reading_vi: read(row["reading_vi"] ?? "", vi, ","),
    reading_en: read(row["reading_en"] ?? "", en, "."),
  };
}

/** What is said in brackets of the units of the real province on the day of the plan. */
const OF_THE_REAL_PROVINCE = / \([^()]*(?:08\/05\/2024|8 May 2024)[^()]*\)/g;
