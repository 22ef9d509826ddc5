// `npm run audit`: known weaknesses in the packages the site is built with. Exceptions stand here with their reasons.
import { run } from './run.ts';

/** Weaknesses that cannot reach a reader of a static site, by advisory, each with the reason why it is let pass. */
const ALLOWED: Readonly<Record<string, string>> = {};

/** What `npm audit --json` says, as far as it is read here. */
export interface AuditReport {
  /** By package; a text in `via` names another package of the list. */
  vulnerabilities?: Record<string, { name: string; via: (string | { url: string; title: string; severity: string })[] }>;
  /** Why there is no answer. */
  message?: string;
}

/** The outcome: what to print, and whether it is good enough. */
export interface Verdict {
  ok: boolean;
  lines: string[];
}

/** Compares a report with the list of exceptions. Where the registry gives no answer nothing has failed, but the lines say so. */
export function assess(report: AuditReport | undefined, allowed = ALLOWED): Verdict {
  if (!report?.vulnerabilities)
    return { ok: true, lines: [`Not checked: the registry gave no answer (${report?.message ?? 'nothing readable'}).`] };
  const found = new Map<string, string>();
  for (const { name, via } of Object.values(report.vulnerabilities)) {
    for (const item of via) {
      if (typeof item === 'string') continue;
      found.set(item.url.split('/').at(-1) ?? item.url, `${name}: ${item.title} (${item.severity}), ${item.url}`);
    }
  }
  const open = [...found].filter(([id]) => !allowed[id]);
  const lines = [...found].map(([id, text]) => (allowed[id] ? `let pass: ${text}\n  because ${allowed[id]}` : `✗ ${text}`));
  const idle = Object.keys(allowed).filter((id) => !found.has(id));
  return {
    ok: open.length === 0,
    lines: [
      ...lines,
      ...idle.map((id) => `${id} is no longer reported; take it off the list.`),
      `${open.length} open, ${found.size} in all.`,
    ],
  };
}

/** The JSON in what npm printed, which may have warnings before it. */
function parse(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as AuditReport;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { output } = await run('npm', args, { quiet: true, timeout: 60_000 });
  const { ok, lines } = assess(parse(output));
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}
