/** The dataset described for catalogues, in JSON-LD: as DCAT in a file, and as schema.org has it on pages. */
import { figureName, figureSentence } from "#i18n/figure-words.ts";
import { messages } from "#i18n/messages.ts";
import { address, dataFile, path } from "#i18n/routes.ts";
import { type Figure, figures } from "#model/figure.ts";
import { isLong } from "#model/long-list.ts";
import type { Locale } from "#model/vocabulary.ts";
import { type Described, LICENCE, aboutFile } from "./data-package.ts";
import { type Edition, pageUrl } from "./edition.ts";
import { unitOf } from "./tables/measures.ts";

type Listed = Pick<Described, "path" | "type" | "bytes">;

const text = (vi: string, en: string) => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];

/** `catalog.jsonld`, as an object. */
export function catalog(edition: Edition, files: readonly (Listed & Pick<Described, "sha256">)[]) {
  const { portal, site } = edition;
  const page = pageUrl(edition, path.data);
  const { vi, en } = messages;
  const title = text(portal.name.vi, portal.name.en);
  const publisher = { "@type": "foaf:Agent", "foaf:name": portal.name.vi };
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      spdx: "http://spdx.org/rdf/terms#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@type": "dcat:Catalog",
    "@id": page,
    "dct:title": title,
    "dct:publisher": publisher,
    "dcat:dataset": {
      "@type": "dcat:Dataset",
      "@id": `${page}#dataset`,
      "dct:title": title,
      "dct:description": text(
        withMark(portal.synthetic, "vi", vi.data.description(portal.province.vi)),
        withMark(portal.synthetic, "en", en.data.description(portal.province.en)),
      ),
      "dct:publisher": publisher,
      "dct:issued": { "@value": portal.asOf, "@type": "xsd:date" },
      "dct:license": { "@id": LICENCE.path },
      "dct:language": ["vi", "en"],
      "dct:spatial": text(portal.province.vi, portal.province.en),
      "dct:temporal": {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": { "@value": portal.plan.date, "@type": "xsd:date" },
        "dcat:endDate": { "@value": portal.asOf, "@type": "xsd:date" },
      },
      "dcat:landingPage": { "@id": page },
      "dct:source": portal.sources.filter(({ url }) => url !== "").map(({ url }) => ({ "@id": url })),
      "dcat:distribution": files.map(({ path, type, bytes, sha256 }) => ({
        "@type": "dcat:Distribution",
        "dct:title": path,
        "dct:description": text(aboutFile(path)?.vi ?? path, aboutFile(path)?.en ?? path),
        "dcat:downloadURL": { "@id": new URL(dataFile(path), site).href },
        "dcat:mediaType": type,
        "dcat:byteSize": bytes,
        "spdx:checksum": { "@type": "spdx:Checksum", "spdx:algorithm": "SHA-256", "spdx:checksumValue": sha256 },
      })),
    },
  };
}

const withMark = (synthetic: boolean, locale: Locale, said: string): string => {
  const { watermark, watermarkMore } = messages[locale];
  return synthetic ? `[${watermark}: ${watermarkMore}] ${said}` : said;
};

/** What schema.org says of the dataset on its page. */
export function datasetLd({ portal, site }: Edition, files: readonly Listed[], locale: Locale) {
  const url = new URL(address(locale, path.data), site).href;
  return {
    ...ld(portal.name[locale], url),
    description: withMark(portal.synthetic, locale, messages[locale].data.description(portal.province[locale])),
    dateModified: portal.asOf,
    temporalCoverage: `${portal.plan.date}/${portal.asOf}`,
    spatialCoverage: portal.province[locale],
    isBasedOn: portal.sources.filter((source) => source.url !== "").map((source) => source.url),
    variableMeasured: figures(portal)
      .filter(({ about }) => !isLong(portal.planWards) || about.kind !== "recognised" || about.city === null) // cities may be many
      .map((figure) => figureName(portal, figure, locale)),
    distribution: files.map(({ path, type, bytes }) => ({
      "@type": "DataDownload",
      name: path,
      encodingFormat: type,
      contentSize: `${bytes} B`,
      contentUrl: new URL(dataFile(path), site).href,
    })),
  };
}

/** What schema.org says of a figure on its page. */
export function figureLd({ portal, site }: Edition, figure: Figure, locale: Locale) {
  const url = new URL(address(locale, path.figure(figure)), site).href;
  const name = figureName(portal, figure, locale);
  return {
    ...ld(name, url),
    description: figureSentence(portal, figure, locale),
    dateModified: figure.asOf,
    temporalCoverage: `${portal.plan.date}/${figure.asOf}`,
    spatialCoverage: portal.province[locale],
    isBasedOn: figure.sources.filter((source) => source.url !== "").map((source) => source.url),
    variableMeasured: {
      "@type": "PropertyValue",
      name,
      ...(figure.missing === null && { value: figure.value }),
      unitText: unitOf(figure),
    },
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: portal.name[locale],
      url: new URL(address(locale, path.data), site).href,
    },
    distribution: [
      {
        "@type": "DataDownload",
        name: "figures.json",
        encodingFormat: "application/json",
        contentUrl: new URL(dataFile("figures.json"), site).href,
      },
    ],
  };
}

const ld = (name: string, url: string) => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  "@id": `${url}#dataset`,
  name,
  url,
  license: LICENCE.path,
  isAccessibleForFree: true,
  inLanguage: ["vi", "en"],
});
