import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/run.ts';
import { DIST } from '../harness/dist.ts';
import { libreOffice, toPdf } from '../harness/office.ts';
import { open, textOf } from '../harness/pdf.ts';

const dir = mkdtempSync(join(ROOT, '.astro', 'office-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const office = libreOffice();
const missing = office ? '' : ' (skipped: install the Debian packages libreoffice-writer and libreoffice-impress)';

test.skipIf(!office)(
  `LibreOffice opens every file to edit, and a brief is one sheet there too${missing}`,
  async () => {
    const folder = join(DIST, 'editable');
    const files = readdirSync(folder);
    const said = await toPdf(
      office!,
      files.map((name) => join(folder, name)),
      dir,
    );
    expect(
      readdirSync(dir).filter((name) => name.endsWith('.pdf')),
      said,
    ).toHaveLength(files.length);
    const briefs = files.filter((name) => name.startsWith('one-page'));
    expect(briefs.length).toBeGreaterThan(0);
    for (const name of briefs) {
      const pdf = await open(join(dir, name.replace('.docx', '.pdf')));
      expect(pdf.numPages, name).toBe(1);
      expect((await textOf(pdf)).replace(/\s+/g, ' '), name).toContain('What each side says');
    }
  },
  600_000,
);
