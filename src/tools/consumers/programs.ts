import { debian, go } from '../ensure-program.ts';
import { run } from '../run.ts';

/** A program that reads what the site publishes: how to ask whether it is here, and the Debian package that brings it. */
export interface Program {
  name: string;
  package: string;
  asks: [command: string, ...args: string[]];
}

/** Debian's own Python has the packages of Debian; another that stands before it on the path has not. */
export const PYTHON = '/usr/bin/python3';

/** The programs by what they read. */
export const PROGRAMS = {
  biber: { name: 'biber', package: 'biber', asks: ['biber', '--version'] },
  pandoc: { name: 'pandoc', package: 'pandoc', asks: ['pandoc', '--version'] },
  feedparser: { name: 'feedparser', package: 'python3-feedparser', asks: [PYTHON, '-c', 'import feedparser'] },
  ogrinfo: { name: 'ogrinfo', package: 'gdal-bin', asks: ['ogrinfo', '--version'] },
  epubcheck: { name: 'EPUBCheck', package: 'epubcheck', asks: ['dpkg', '-s', 'epubcheck'] }, // asked for its version it fails
  qpdf: { name: 'qpdf', package: 'qpdf', asks: ['qpdf', '--version'] },
  writer: { name: 'LibreOffice Writer', package: 'libreoffice-writer', asks: ['soffice', '--version'] },
  impress: { name: 'LibreOffice Impress', package: 'libreoffice-impress', asks: ['soffice', '--version'] },
} as const satisfies Record<string, Program>;

/** Runs a program; one that is not there ends with a code of its own. */
export const ask = async (command: string, args: string[], timeout = 600_000) =>
  run(command, args, { quiet: true, timeout }).catch((error: unknown) => ({ code: 127, output: String(error) }));

async function missing(): Promise<Program[]> {
  const found = await Promise.all(
    Object.values<Program>(PROGRAMS).map(async (program) => {
      const [command, ...args] = program.asks;
      return (await ask(command, args, 60_000)).code === 0 ? [] : [program];
    }),
  );
  return found.flat();
}

/** Installs the Debian packages of what is not here, and says so. The answer is the names of programs that are still missing. */
export async function ensurePrograms(): Promise<string[]> {
  const wanted = await missing();
  if (!wanted.length) return [];
  const way = debian(...new Set(wanted.map((program) => program.package)));
  console.log(`Not found: ${wanted.map(({ name }) => name).join(', ')}; ${way.says} …`);
  await go(way, 900_000).catch(() => undefined);
  return (await missing()).map(({ name }) => name);
}
