/**
 * Looks at the settings of the dossier before any module reads them: what it is called, its words, verdicts, kinds and states are
 * read as modules are loaded, which is before `integrity` has its turn. The config of Astro imports this first.
 */
import { Content } from '#integrity/entry.ts';
import { parseContent } from '#integrity/parse.ts';
import { formatProblem, type Problem } from '#integrity/problem.ts';
import { readContent } from '#integrity/read.ts';
import { messages } from '#integrity/rules/messages.ts';
import { words } from '#integrity/rules/words.ts';
import { checkSchema } from '#integrity/schema-check.ts';
import { collections } from '#model/collections.ts';

/** Collections that modules read as they are loaded. */
const EARLY = ['site', 'dictionaries', 'verdicts', 'sourceKinds', 'facts', 'states'];
const early = collections.filter(([name]) => EARLY.includes(name)).map(([, { path }]) => path);
const isEarly = (file: string) => early.some((path) => file === path || file.startsWith(`${path}/`));

const files = new Map([...(await readContent(process.cwd()))].filter(([file]) => isEarly(file)));
const { entries, problems } = parseContent(files);
const unreadable = problems.filter(({ file }) => isEarly(file));
const content = new Content(entries);
const bySchema = entries.flatMap(checkSchema);
const found: Problem[] = unreadable.length || bySchema.length ? [...unreadable, ...bySchema] : [...words(content), ...messages(content)];
const [first] = found.filter(({ level }) => level === 'error');
if (first) throw Object.assign(new Error(formatProblem(first)), { stack: '' }); // what is printed last is the file and the field
