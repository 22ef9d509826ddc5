import type { Header, HostedSite } from './site.ts';

/** What to match, and the header that what matches is sent with. */
type Sent = [name: string, matcher: string, header: string];

const headerRules = ({ name, values }: Header): Sent[] =>
  values.map(([expression, value], i) => [`${name.toLowerCase()}-${i}`, `path_regexp ${expression}`, `${name} "${value}"`]);

const typeRule = ([type, ends]: [string, string[]]): Sent => [
  ends[0]!,
  `path ${ends.map((end) => `*.${end}`).join(' ')}`,
  `Content-Type "${type}"`,
];

/** A Caddyfile for Caddy 2.6 or later, which gets a certificate for the host by itself. */
export function caddy({ host, base, root, headers, redirects, types }: HostedSite): string {
  const rules = [...headers.flatMap(headerRules), ...types.map(typeRule)];
  const moved = redirects.map(({ from, to, status }) => `\tredir ${from} ${to} ${status}\n`).join('');
  return `(site) {
\theader ?Cache-Control no-cache
${rules.map(([name, , header]) => `\theader @${name} ${header}`).join('\n')}

\thandle_path ${base}/* {
\t\troot * ${root}
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
}

${host} {
${rules.map(([name, matcher]) => `\t@${name} ${matcher}`).join('\n')}
\timport site
${moved}${base ? `\tredir / ${base}/ 302\n\tredir ${base} ${base}/ 301\n\thandle {\n\t\terror 404\n\t}\n` : ''}
\thandle_errors {
\t\troute {
\t\t\trewrite * ${base}/404.html
\t\t\timport site
\t\t}
\t}
}
`;
}
