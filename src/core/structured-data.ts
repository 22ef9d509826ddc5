/** What search engines and catalogues read of a page: schema.org in JSON-LD. A test checks every type and property against the vocabulary. */

/** A thing of schema.org. */
export interface Thing {
  '@type': string | readonly string[];
  [property: string]: unknown;
}

/** Address of the licence of the text and of our own data. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The things of one page as the text of a `<script type="application/ld+json">`. `<` is escaped, so that no text can end the script. */
export function jsonLd(...things: Thing[]): string {
  const page = things.length === 1 ? things[0] : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...page }).replaceAll('<', String.raw`\u003c`);
}

/** The way to a page from the first one, from the top. The last step is the page itself and needs no address. */
export function breadcrumbs(...steps: { name: string; url?: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  };
}

/** What every piece of text on the site has in common. Its summary is in the page's `<meta name="description">`. */
interface Text {
  name: string;
  url: string;
  /** Days as `1969-07-20`. */
  published: string;
  modified: string;
  language: string;
  publisher: { name: string; url: string };
  /** Address of its picture for links. */
  image?: string;
}

const text = ({ url, published, modified, language, publisher, image }: Text) => ({
  '@id': url,
  datePublished: published,
  dateModified: modified === published ? undefined : modified,
  inLanguage: language,
  author: { '@type': 'Organization', ...publisher },
  publisher: { '@type': 'Organization', ...publisher },
  image,
  license: LICENCE,
});

/** For whom the texts are written, in the words of the page for teachers. */
const LEARNER = { educationalLevel: 'Upper secondary school' };

/** An explainer: an article to learn from, based on one report. */
export function articleThing(
  about: Text & {
    minutes: number;
    teaches: readonly string[];
    report: { name: string; url?: string; news: boolean };
    bibliography: string;
  },
): Thing {
  const { name: reportName, url: reportUrl, news } = about.report;
  return {
    '@type': ['Article', 'LearningResource'],
    headline: about.name,
    ...text(about),
    ...LEARNER,
    teaches: about.teaches,
    timeRequired: `PT${about.minutes}M`,
    isBasedOn: { '@type': news ? 'NewsArticle' : 'Article', name: reportName, url: reportUrl },
    citation: about.bibliography,
  };
}

/** A themed page: a collection of articles to learn from. */
export function themeThing(about: Text & { minutes: number; articles: readonly string[]; bibliography: string }): Thing {
  return {
    '@type': ['CollectionPage', 'LearningResource'],
    name: about.name,
    ...text(about),
    ...LEARNER,
    timeRequired: `PT${about.minutes}M`,
    hasPart: about.articles.map((url) => ({ '@id': url })),
    citation: about.bibliography,
  };
}

/** The site as a whole, on its first page, with who publishes it and by which rules. */
export function siteThing(
  about: Pick<Text, 'name' | 'url' | 'language'> & { description: string; policies: { corrections: string; verification: string } },
): Thing {
  const { name, description, url, language, policies } = about;
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name,
    url,
    correctionsPolicy: policies.corrections,
    verificationFactCheckingPolicy: policies.verification,
  };
  return { '@type': 'WebSite', '@id': url, url, name, description, inLanguage: language, license: LICENCE, publisher };
}

/** A person or a place of the record that other data sets know too. */
export const knownThing = (type: 'Person' | 'Place', about: { name: string; url: string; sameAs: readonly string[] }): Thing => ({
  '@type': type,
  '@id': about.url,
  ...about,
});

/** One check as fact-checkers publish it. The verdict is a word, not a number on a scale. */
export function claimReviewThing(about: {
  url: string;
  published: string;
  claim: string;
  said: string;
  record: string;
  verdict: string;
  report: { name: string; url?: string; issued?: string; publisher?: string };
  publisher: { name: string; url: string };
}): Thing {
  const { report } = about;
  return {
    '@type': 'ClaimReview',
    '@id': about.url,
    url: about.url,
    name: about.claim,
    datePublished: about.published,
    claimReviewed: about.said,
    reviewBody: about.record,
    reviewRating: { '@type': 'Rating', alternateName: about.verdict },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: report.issued,
      author: report.publisher === undefined ? undefined : { '@type': 'Organization', name: report.publisher },
      appearance: { '@type': 'NewsArticle', headline: report.name, url: report.url },
    },
    author: { '@type': 'Organization', ...about.publisher },
    license: LICENCE,
  };
}

/** A data set with its files. */
export function datasetThing(
  about: Text & { description: string; keywords: readonly string[]; files: readonly { name: string; url: string; type: string }[] },
): Thing {
  return {
    '@type': 'Dataset',
    name: about.name,
    description: about.description,
    ...text(about),
    url: about.url,
    keywords: about.keywords,
    isAccessibleForFree: true,
    distribution: about.files.map(({ name, url, type }) => ({ '@type': 'DataDownload', name, contentUrl: url, encodingFormat: type })),
  };
}
