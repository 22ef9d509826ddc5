import { checks, documents, events, people, places, positions, sources, terms } from './record.ts';

/** The reference lists, with what each holds. For readers who look something up rather than search. */
export async function referenceLists() {
  const count = async (load: () => Promise<unknown[]>) => (await load()).length;
  return [
    { path: '/timeline/', name: 'Timeline', about: `${await count(events)} events, from the first maps to this year` },
    { path: '/places/', name: 'Places', about: `${await count(places)} places with their names in three languages` },
    { path: '/people/', name: 'People', about: `${await count(people)} people, in the role held at the time` },
    { path: '/glossary/', name: 'Glossary', about: `${await count(terms)} terms in plain words` },
    {
      path: '/documents/',
      name: 'Documents',
      about: `${await count(documents)} primary texts, with the words each side reads differently`,
    },
    { path: '/positions/', name: 'Positions', about: `${await count(positions)} points: what each side says, and what is held against it` },
    { path: '/checks/', name: 'Checks', about: `${await count(checks)} claims of the reports beside the record` },
    { path: '/sources/', name: 'Sources', about: `${await count(sources)} records, by kind` },
  ];
}
