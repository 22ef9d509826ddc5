// `npm run bench`: what pages cost a reader on a slow phone, and what builds cost as content grows. It prints and asserts nothing.
//   npm run bench -- --pages                          Lighthouse only
//   npm run bench -- --builds                         builds only
//   npm run bench -- --articles 5,100 --events 70     sizes of the builds; 0 leaves a series out
import { parseArgs } from 'node:util';
import { benchBuilds } from './builds.ts';
import { benchPages } from './pages.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    builds: { type: 'boolean' },
    runs: { type: 'string', default: '3' },
    articles: { type: 'string', default: '5,100,1000,5000' },
    events: { type: 'string', default: '70,1000,10000' },
  },
});

const sizes = (list: string) =>
  list
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
const both = !values.pages && !values.builds;

if (values.pages || both) await benchPages(Number(values.runs));
if (values.builds || both) await benchBuilds(sizes(values.articles), sizes(values.events));
