// `npm run host -- nginx|apache|caddy`: prints the configuration of a server for the site as it was built last.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SITE } from '#build/site.ts';
import { ROOT } from '../run.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { hostedSite, type HostedSite } from './site.ts';

/** Servers by name. `brotli` says that nginx has its module. */
export const SERVERS: Record<string, (site: HostedSite, options: { brotli: boolean }) => string> = { nginx, apache, caddy };

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: `/srv/${SITE.file}` },
      host: { type: 'string' },
      brotli: { type: 'boolean', default: false },
    },
  });
  const server = SERVERS[positionals[0] ?? ''];
  if (server) {
    process.stdout.write(server(hostedSite(join(ROOT, 'dist'), values.root, values.host), { brotli: values.brotli }));
  } else {
    console.error(`npm run -s host -- ${Object.keys(SERVERS).join('|')} [--root /srv/${SITE.file}] [--host example.org:8080] [--brotli]`);
    process.exitCode = 2;
  }
}
