/** The files of the data folder that columns come from. */
export const REGISTER = "units.csv";
export const OUTCOMES = "recognitions.csv";
export const CITIES = "cities.csv";
export const REPORTS = "reports/*.csv";
export const TARGETS = "targets.csv";
export const CRITERIA = ["criteria.csv", "criteria-conditions.csv"] as const;
export const INDICATORS = "indicators.csv";
export const PROVINCE = "province-values.csv";
export const SOURCES = "sources.csv";

/** What results are worked out from. */
export const JUDGED_BY = [REPORTS, ...CRITERIA, OUTCOMES, PROVINCE];
