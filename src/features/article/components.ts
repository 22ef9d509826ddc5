import Article from './ArticleLink.astro';
import Check from './Check.astro';
import Figure from './Figure.astro';
import Event from './Event.astro';
import Person from './Person.astro';
import Place from './Place.astro';
import Term from './Term.astro';

/** What authors may write in MDX without importing it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- ESLint knows no types of .astro files
export const authorComponents = { Article, Check, Event, Figure, Person, Place, Term };
