/** What the site is called and how it is laid out for finding one's way. */
export const SITE = {
  name: 'Four Islands, Two Names',
  description:
    'An explainer on the Northern Territories / southern Kurils: five news reports retold, each claim with its source, both sides at equal weight.',
  lang: 'en-GB',
} as const;

/** Where the site says how it corrects errors and how it checks claims: the page about it and the paragraph. */
export const POLICIES = { corrections: '/about/#report-errors', verification: '/about/#checks' } as const;

/** Where the site says who wrote it. */
export const AUTHOR = '/about/#who';

/** Where errors can be reported, such as the address of the repository's issue list; linked from the page about the site. */
export const CONTACT: string | undefined = process.env.CONTACT;

/** Pages that every page leads to, by their name in the dictionary (`nav.*`); the themes stand between the first two groups. */
export const NAVIGATION = {
  /** Read: in the header, before the themes. */
  read: { articles: '/articles/' },
  /** Look things up, weigh, use: in the header, after the themes. */
  tools: {
    atlas: '/atlas/',
    timeline: '/timeline/',
    positions: '/positions/',
    checks: '/checks/',
    documents: '/documents/',
    teach: '/teach/',
    print: '/briefing/',
    search: '/search/',
  },
  /** In the footer. */
  foot: {
    home: '/',
    now: '/now/',
    places: '/places/',
    people: '/people/',
    glossary: '/glossary/',
    sources: '/sources/',
    data: '/data/',
    cite: '/cite/',
    about: '/about/',
  },
} as const;
