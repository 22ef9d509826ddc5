import type { Header, HostedSite } from './site.ts';

/** `always` also reaches errors. Of a header whose default stands in the other table it would send a second one. */
function header({ name, values }: Header) {
  const set = name === 'Cache-Control' ? 'set' : 'always set';
  return values.map(([expression, value]) => `    Header ${set} ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${expression}#"`).join('\n');
}

/** Sends the file with this end where the browser takes this coding: first for addresses of pages, then for files. */
const precompressed = (coding: string, end: string) => `    RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
    RewriteCond %{REQUEST_FILENAME}index.html.${end} -f
    RewriteRule ^(.*/)?$ $1index.html.${end} [L]
    RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
    RewriteCond %{REQUEST_FILENAME}.${end} -f
    RewriteRule ^(.+)$ $1.${end} [L]`;

/** A configuration for Apache 2.4.10 or later, as `.htaccess` in the folder of the site or inside its <Directory>. */
export function apache({ base, headers, redirects, types }: HostedSite): string {
  return `DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 404 ${base}/404.html
ErrorDocument 403 ${base}/404.html
AddDefaultCharset off

<IfModule mod_headers.c>
    Header set Cache-Control no-cache
${headers.map(header).join('\n')}
    Header merge Vary Accept-Encoding
</IfModule>

<IfModule mod_mime.c>
${types.map(([type, ends]) => `    AddType "${type}" ${ends.map((end) => `.${end}`).join(' ')}`).join('\n')}
    RemoveType .br .gz
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz
</IfModule>
${redirects.map(({ from, to, status }) => `Redirect ${status} ${from} ${to}\n`).join('')}
# Every text lies beside itself compressed.
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteBase ${base}/
${precompressed('br', 'br')}
${precompressed('gzip', 'gz')}
</IfModule>
`;
}
