import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SERVERS } from '../../src/tools/hosting/index.ts';
import { hostedSite } from '../../src/tools/hosting/site.ts';

/** An answer as it came over the wire. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A server of others with our configuration. */
export interface Host {
  get: (path: string, accept?: string) => Promise<Answer>;
  close: () => Promise<void>;
}

const PROGRAMS: Record<string, string> = { nginx: 'nginx', apache: 'apache2', caddy: 'caddy' };
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const APACHE_MODULES = '/usr/lib/apache2/modules';

const find = (name: string) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((dir) => join(dir, name))
    .find((file) => existsSync(file));

/** Servers with a configuration from us, and whether this machine has them. */
export const HOSTS = Object.entries(PROGRAMS).map(([name, program]) => ({ name, missing: !find(program) }));

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** What stands around our configuration on a server: as little as its manual asks for. */
const AROUND: Record<
  string,
  (ours: string, dir: string, port: number, site: string, base: string) => { files: Record<string, string>; args: string[] }
> = {
  nginx: (ours, dir) => ({
    files: {
      'nginx.conf': `${existsSync(BROTLI) ? `load_module ${BROTLI};\n` : ''}pid ${dir}/pid; daemon off; error_log ${dir}/log; events {}
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`).join(' ')}
${ours}}`,
    },
    args: ['-e', `${dir}/log`, '-c', `${dir}/nginx.conf`],
  }),
  apache: (ours, dir, port, site, base) => ({
    files: {
      'apache.conf': `ServerRoot ${dir}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${dir}/pid\nErrorLog ${dir}/log\nMutex file:${dir}
${['mpm_event', 'authz_core', 'dir', 'alias', 'headers', 'mime', 'rewrite', 'negotiation'].map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${base ? `Alias ${base} ${site}` : ''}
DocumentRoot ${base ? dir : site}
<Directory ${site}>
Require all granted
${ours}
</Directory>`,
    },
    args: ['-f', `${dir}/apache.conf`, '-DFOREGROUND'],
  }),
  caddy: (ours, dir) => ({
    files: { Caddyfile: `{\nadmin off\nauto_https off\n}\n${ours}` },
    args: ['run', '--config', `${dir}/Caddyfile`],
  }),
};

function get(port: number, path: string, accept: string) {
  return new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': accept, Host: `localhost:${port}` } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

/** Waits until the server answers; what it printed is the error when it ends instead. */
async function ready(child: ChildProcess, port: number) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (;;) {
    if (child.exitCode !== null) throw new Error(said || `ended with ${child.exitCode}`);
    if (await get(port, '/', '').catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Starts a server for a built site with the configuration that `npm run host` prints for it. */
export async function startHost(name: string, site: string): Promise<Host> {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const path of [dir, site]) chmodSync(path, 0o755); // the server may give up its rights
  const port = await freePort();
  const hosted = hostedSite(site, site, `localhost:${port}`);
  const ours = SERVERS[name]!(name === 'caddy' ? { ...hosted, host: `http://${hosted.host}` } : hosted, { brotli: existsSync(BROTLI) });
  const { files, args } = AROUND[name]!(ours, dir, port, site, hosted.base);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  mkdirSync(join(dir, 'home'));
  const child = spawn(find(PROGRAMS[name]!)!, args, {
    env: { ...process.env, HOME: join(dir, 'home'), XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir },
  });
  const ended = new Promise((done) => child.once('exit', done));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    await ready(child, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { get: (path, accept = 'br, gzip') => get(port, path, accept), close };
}
