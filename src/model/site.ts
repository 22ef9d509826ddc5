/** What the site is called and how it is laid out for finding one's way. */
export const SITE = {
  name: 'Four Islands, Two Names',
  description:
    'An explainer on the southern Kurils / Northern Territories: five news reports retold, each claim with its source, both sides at equal weight.',
  lang: 'en-GB',
} as const;

/** Where the site says how it corrects errors and how it checks claims: the page about it and the paragraph. */
export const POLICIES = { corrections: '/about/#report-errors', verification: '/about/#checks' } as const;

/** Where the site says who wrote it. */
export const AUTHOR = '/about/#who';

/** Where errors can be reported, such as the address of the repository's issue list; linked from the page about the site. */
export const CONTACT: string | undefined = process.env.CONTACT;

/** A link of the site's navigation: a path without the sub-path, and the words on it. */
export interface NavLink {
  path: string;
  text: string;
}

/** Links in the header, in order. */
export const MAIN_NAV: NavLink[] = [
  { path: '/themes/sanctions/', text: 'Sanctions' },
  { path: '/themes/kuril-drills/', text: 'Drills' },
  { path: '/themes/summits/', text: 'Summits' },
  { path: '/atlas/', text: 'Atlas' },
  { path: '/timeline/', text: 'Timeline' },
  { path: '/positions/', text: 'Positions' },
  { path: '/checks/', text: 'Checks' },
  { path: '/teach/', text: 'Teach' },
  { path: '/search/', text: 'Search' },
];

/** Links in the footer, in order. */
export const FOOTER_NAV: NavLink[] = [
  { path: '/', text: 'Home' },
  { path: '/articles/', text: 'Articles' },
  { path: '/now/', text: 'Where it stands' },
  { path: '/documents/', text: 'Documents' },
  { path: '/places/', text: 'Places' },
  { path: '/people/', text: 'People' },
  { path: '/glossary/', text: 'Glossary' },
  { path: '/sources/', text: 'Sources' },
  { path: '/briefing/', text: 'Print' },
  { path: '/data/', text: 'Open data' },
  { path: '/cite/', text: 'Cite' },
  { path: '/about/', text: 'About' },
];
