/**
 * Made things for tests: each builder fills in what a test is not about. The units, cities and sources do not exist,
 * and no outcome here was ever decided.
 */
import type { Files } from "#data/portal.ts";
import { type Day, asDay } from "#model/day.ts";
import type { City, Portal, Recognition, Source, Succession, Task, Unit } from "#model/vocabulary.ts";

/** The day written, or an error: a test does not go on with a day that is none. */
export function aDay(text: string): Day {
  const day = asDay(text);
  if (!day) throw new Error(`${text} is not a day`);
  return day;
}

export const aCity = (given: Partial<City> = {}): City => ({
  code: "901",
  name: { vi: "Thử Nghiệm", en: "Thử Nghiệm City" },
  kind: "thành phố",
  slug: "thu-nghiem",
  ...given,
});

const someCity = aCity();

/** A plan ward that still lives and has no roadmap year. */
export const aUnit = (given: Partial<Unit> = {}): Unit => ({
  id: "90001",
  code: (given.id ?? "90001").slice(0, 5),
  name: "Hòa Thử",
  kind: "phường",
  slug: "hoa-thu",
  city: someCity,
  validFrom: null,
  validTo: null,
  inPlan: true,
  roadmapYear: null,
  point: [107, 21],
  ...given,
});

export const aSource = (given: Partial<Source> = {}): Source => ({
  id: "van-ban-thu",
  title: { vi: "Văn bản thử", en: "Test document" },
  issuer: "",
  number: "",
  date: null,
  url: "",
  terms: { vi: "", en: "" },
  usedFor: { vi: "", en: "" },
  ...given,
});

/** A recognition for 2024, decided on 22 April 2025. */
export const aRecognition = (given: Partial<Recognition> = {}): Recognition => ({
  unit: aUnit(),
  assessmentYear: 2024,
  outcome: "recognised",
  decisionNumber: "1/QĐ-THU",
  decisionDate: aDay("2025-04-22"),
  announcedDate: null,
  source: aSource(),
  note: { vi: "", en: "" },
  ...given,
});

export const aSuccession = (
  unit: Unit,
  on: string,
  successor: Unit,
  relation: Succession["relation"] = "merged-whole",
): Succession => ({
  unit,
  on: aDay(on),
  successor,
  relation,
  resolution: "1/NQ-THU",
  clause: "",
  inferred: false,
  note: { vi: "", en: "" },
});

export const aTask = (given: Partial<Task> = {}): Task => ({
  id: "iii-1",
  title: { vi: "Việc thử", en: "Test task" },
  statement: { vi: "Làm thử.", en: "Do a test." },
  ...given,
});

/** A portal at the end of 2025, of a plan of 8 May 2024 with milestones at the end of 2024 and of 2030. */
export function aPortal({ units = [], asOf = aDay("2025-12-31"), ...given }: Partial<Portal> = {}): Portal {
  const source = aSource();
  return {
    name: { vi: "Cổng thử", en: "Test portal" },
    province: { vi: "Tỉnh Thử", en: "Tỉnh Thử" },
    plan: {
      number: "1/KH-THU",
      date: aDay("2024-05-08"),
      title: { vi: "Kế hoạch thử", en: "Test plan" },
      url: "https://portal.example/plan",
      source,
    },
    asOf,
    synthetic: true,
    boundaryCredit: null,
    site: "https://portal.example",
    contact: { email: "hello@portal.example" },
    milestones: [
      { date: aDay("2024-12-31"), wards: 1 },
      { date: aDay("2030-12-31"), wards: 3 },
    ],
    cities: [...new Set(units.map((unit) => unit.city))],
    planWards: units.filter((unit) => unit.inPlan),
    todaysWards: units.filter((unit) => !unit.inPlan && unit.validTo === null),
    units,
    successions: [],
    sources: [source],
    recognitions: [],
    indicators: [],
    criteria: [],
    targets: [],
    reports: [],
    provinceValues: [],
    tasks: [],
    taskUpdates: [],
    corrections: [],
    boundaries: { plan: new Map(), today: new Map(), province: [] },
    releases: [],
    ...given,
  };
}

/** A square of `size` degrees whose south-west corner is given. */
export const aSquare = (longitude: number, latitude: number, size = 0.02): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [longitude, latitude],
      [longitude + size, latitude],
      [longitude + size, latitude + size],
      [longitude, latitude + size],
      [longitude, latitude],
    ],
  ],
});

const shapes = (...features: readonly (readonly [id: string, outline: GeoJSON.Polygon])[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: features.map(([id, geometry]) => ({ type: "Feature", properties: { unit_id: id }, geometry })),
  });

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

/**
 * Three plan wards in two cities, all ended by a reform on 1 July 2025. Two of them became Cao Thử, which bears the code
 * that was Hòa Thử's; the third lives on as a new unit of the same name and code.
 */
const FOLDER: Readonly<Record<string, string>> = {
  "portal.json": JSON.stringify({
    name_vi: "Cổng thử",
    name_en: "Test portal",
    province_vi: "Tỉnh Thử",
    province_en: "Tỉnh Thử",
    plan: {
      number: "1/KH-THU",
      date: "2024-05-08",
      title_vi: "Kế hoạch thử",
      title_en: "Test plan",
      url: "https://portal.example/plan",
      source_id: "ke-hoach-thu",
    },
    as_of: "2026-06-30",
    synthetic: true,
    site: "https://portal.example",
    contact: { email: "hello@portal.example" },
    milestones: [
      { date: "2024-12-31", wards: 1 },
      { date: "2030-12-31", wards: 3 },
    ],
  }),
  "cities.csv": lines(
    "city_code,name_vi,name_en,kind,slug",
    "901,Thử Nghiệm,Thử Nghiệm City,thành phố,thu-nghiem",
    "902,Bến Thử,Bến Thử Town,thị xã,ben-thu",
  ),
  "units.csv": lines(
    "unit_id,code,name_vi,kind,city_code,former_city_code,slug,valid_from,valid_to,in_plan,roadmap_year,lat,lon",
    "09101,09101,Hòa Thử,phường,901,,hoa-thu,,2025-06-30,yes,2024,21.01,107.01",
    "09102,09102,Cao Thử,phường,901,,cao-thu,,2025-06-30,yes,,21.01,107.03",
    "09203,09203,Trần Thử Đạo,phường,902,,tran-thu-dao,,2025-06-30,yes,,21.01,107.21",
    "09101-2025,09101,Cao Thử,phường,,901,cao-thu,2025-07-01,,no,,21.01,107.02",
    "09203-2025,09203,Trần Thử Đạo,phường,,902,tran-thu-dao,2025-07-01,,no,,21.01,107.21",
  ),
  "successors.csv": lines(
    "unit_id,effective_date,successor_id,relation,resolution,clause,inferred,note_vi,note_en",
    "09101,2025-07-01,09101-2025,merged-whole,1/NQ-THU,,no,,",
    "09102,2025-07-01,09101-2025,merged-whole,1/NQ-THU,,no,,",
    "09203,2025-07-01,09203-2025,merged-whole,1/NQ-THU,,no,,",
  ),
  "boundaries/wards.geojson": shapes(
    ["09101", aSquare(107, 21)],
    ["09102", aSquare(107.02, 21)],
    ["09203", aSquare(107.2, 21)],
  ),
  "boundaries/units-2025.geojson": shapes(["09101-2025", aSquare(107, 21, 0.04)], ["09203-2025", aSquare(107.2, 21)]),
  "boundaries/province.geojson": shapes(["", aSquare(106.9, 20.9, 0.5)]),
  "sources.csv": lines(
    "source_id,title_vi,title_en,issuer,number,date,url",
    "ke-hoach-thu,Kế hoạch thử,Test plan,Cơ quan thử,1/KH-THU,2024-05-08,https://portal.example/plan",
    "quyet-dinh-thu,Quyết định thử,Test decision,Cơ quan thử,1/QĐ-THU,2025-04-22,https://portal.example/decision",
  ),
  "indicators.csv": lines(
    "indicator_id,plan_section,name_vi,name_en,type,unit_vi,unit_en,level,disclosure",
    "posts,II.2,Số biên chế,Posts,integer,người,people,ward,value",
    "share,II.3,Tỷ lệ thử,Test share,decimal,%,%,ward,value",
    "own_house,II.4,Trụ sở độc lập,Own headquarters,boolean,,,ward,value",
    "rooms,II.5,Số phòng thử,Test rooms,integer,phòng,rooms,province,value",
  ),
  "criteria.csv": lines(
    "criterion_id,plan_section,name_vi,name_en,target_ids",
    "enough-posts,II.2,Đủ biên chế,Enough posts,posts-2025",
  ),
  "criteria-conditions.csv": lines(
    "criterion_id,indicator_id,min,max,equals,rule,base_indicator_id",
    "enough-posts,posts,10,,,,",
  ),
  "targets.csv": lines(
    "target_id,plan_section,statement_vi,statement_en,comparator,value,deadline,judging,criterion_id,reading_vi,reading_en",
    "posts-2025,II.2,Mọi phường đủ biên chế,Every ward has its posts,>=,100,2025,ward-share,enough-posts,Đọc theo chữ,Read as written",
  ),
  "tasks.csv": lines(
    "task_id,title_vi,title_en,statement_vi,statement_en",
    "iii-1,Việc thử,Test task,Làm thử,Do a test",
  ),
  "recognitions.csv": lines(
    "unit_id,assessment_year,outcome,decision_number,decision_date,announced_date,source_id,note_vi,note_en",
  ),
  "reports/2024-12-31.csv": lines(
    "unit_id,ward,posts,share,own_house",
    '09101,Hòa Thử,12,"92,5",có',
    "09102,Cao Thử,0,[x],không",
  ),
  "province-values.csv": lines(
    "as_of,indicator_id,value,source_id,note_vi,note_en",
    "2024-12-31,rooms,1.234,ke-hoach-thu,,",
  ),
  "task-updates.csv": lines(
    "task_id,date,text_vi,text_en,source_id",
    "iii-1,2024-12-31,Đã làm thử,Tested,ke-hoach-thu",
  ),
  "corrections.csv": lines("date,file,unit_id,field,published_value,corrected_value,reason_vi,reason_en"),
};

/** A small complete data folder that reads without a finding, with some files replaced, added or (null) taken away. */
export function folder(replaced: Readonly<Record<string, string | Uint8Array | null>> = {}): Files {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...FOLDER, ...replaced }).flatMap(([name, text]) =>
    text === null ? [] : [[name, typeof text === "string" ? encoder.encode(text) : text] as const],
  );
  return new Map(files);
}
