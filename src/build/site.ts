import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CONTENT } from '#model/content-folder.ts';
import { site } from '#model/site.ts';
import { words } from './words.ts';

const t = words();

/** What the dossier is called, what it says of itself, and how it is laid out for finding one's way. */
export const SITE = {
  ...site.parse(parse(readFileSync(`${CONTENT}/site.yaml`, 'utf8'))), // seen by src/integrity/ before
  name: t('site.name'),
  shortName: t('site.shortName'),
  description: t('site.description'),
  /** What it is about, with its article, as the end of a sentence: "ten articles on …". */
  subject: t('site.subject'),
} as const;

/** Where errors can be reported, such as the address of the repository's issue list; linked from the page about the site. */
export const CONTACT: string | undefined = process.env.CONTACT;
