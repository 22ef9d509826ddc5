import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../src/tools/run.ts';

/** The parts of an Office file that are XML, by name. */
export const partsOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** Path of LibreOffice, if it is installed. */
export const libreOffice = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path));

/** Turns Office files into PDFs in a folder with LibreOffice, with a profile of its own there, so that an open LibreOffice is not in the way. */
export async function toPdf(office: string, files: readonly string[], folder: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { output } = await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    quiet: true,
    timeout: 600_000,
  });
  return output;
}
