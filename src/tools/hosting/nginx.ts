import type { Header, HostedSite } from './site.ts';

/** Sent with whatever no rule says how long to keep: a copy may be shown after asking whether it is still the newest. */
const ASK_FIRST = 'no-cache';

const variable = (name: string) => `$four_islands_${name.toLowerCase().replaceAll('-', '_')}`;

/** What a header says, by address: one place for all, because an add_header inside a location would drop those outside. */
function map({ name, values }: Header) {
  const lines = values.map(([expression, value]) => `    "~${expression}" "${value}";`);
  return [`map $uri ${variable(name)} {`, `    default "${name === 'Cache-Control' ? ASK_FIRST : ''}";`, ...lines, '}'].join('\n');
}

/** A configuration for nginx 1.19 or later, to stand where `http {}` includes it. An empty value sends no header. */
export function nginx({ host, base, root, headers, redirects, types }: HostedSite, { brotli = false } = {}): string {
  const [name, port = '80'] = host.split(':');
  return `${headers.map(map).join('\n\n')}

server {
    listen ${port};
    server_name ${name};
    absolute_redirect off;
${base ? `    location = / { return 302 ${base}/; }\n` : ''}${redirects.map(({ from, to, status }) => `    location = ${from} { return ${status} ${to}; }\n`).join('')}
    location ${base}/ {
        ${base ? 'alias' : 'root'} ${root}/;
        index index.html;
        error_page 403 404 =404 ${base}/404.html;

        # Every text lies beside itself compressed.
        gzip_static on;
        ${brotli ? '' : '# '}brotli_static on;${brotli ? '' : '  # with the module, Debian: libnginx-mod-http-brotli-static'}
        gzip_vary on;

${headers.map(({ name }) => `        add_header ${name} ${variable(name)} always;`).join('\n')}

        types {
${types.map(([type, extensions]) => `            "${type}" ${extensions.join(' ')};`).join('\n')}
        }
        default_type application/octet-stream;
    }
}
`;
}
