import { words } from '#build/words.ts';
import type { MessageKey } from '#core/words.ts';
import { claimReviewThing, LICENCE } from '#core/structured-data.ts';
import { SITE } from '#build/site.ts';
import { absolute, lastChange } from '#queries/citable.ts';
import { checkPath, checks, find, type Check } from '#queries/record.ts';

const iso = (day: Date) => day.toISOString().slice(0, 10);

/** A check as a review of a claim that its article's report made. */
async function review(check: Check) {
  const article = await find('article', check.article);
  const { title, URL: url, issued, publisher, 'container-title': container } = await find('source', article.data.report);
  return claimReviewThing({
    url: absolute(await checkPath(check)),
    published: iso(article.data.updated),
    claim: check.claim,
    said: check.said,
    record: check.record,
    verdict: words()(`verdicts.${check.verdict}.label` as MessageKey),
    report: {
      name: title,
      url,
      issued: issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
      publisher: container ?? publisher,
    },
    publisher: { name: SITE.name, url: absolute('/') },
  });
}

/** All checks as a feed. */
export async function claimReviews() {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: `${SITE.name}: checks`,
    dateModified: iso(await lastChange()),
    license: LICENCE,
    dataFeedElement: await Promise.all((await checks()).map(review)),
  };
}
