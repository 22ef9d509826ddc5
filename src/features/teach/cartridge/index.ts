import { strToU8, zipSync, type Zippable } from 'fflate';
import { topic, webLink } from './link.ts';
import { fileOf, manifest } from './manifest.ts';
import { overviewPage, pack, type PackedItem } from './pack.ts';
import { profile, type Profile, type Version } from './profile.ts';
import { qti } from './qti.ts';
import type { Course } from './types.ts';

/** First moment a zip can name. It is given in local time, as zip wants it, so the bytes are the same in every time zone. */
const EPOCH = new Date(1980, 0, 1);

function contentOf(item: PackedItem, names: Profile, language: string): string {
  switch (item.kind) {
    case 'webLink':
      return webLink(item, names);
    case 'topic':
      return topic(item, names);
    case 'quiz':
      return qti(item, names);
    case 'overview':
      return overviewPage(item, language);
  }
}

/** Files of the package by path, the manifest first. */
function cartridgeFiles(course: Course, version: Version): Record<string, string> {
  const names = profile(version);
  const modules = pack(course);
  return {
    'imsmanifest.xml': manifest(course, modules, names),
    ...Object.fromEntries(modules.flatMap(({ items }) => items).map((item) => [fileOf(item), contentOf(item, names, course.language)])),
  };
}

/** An IMS Common Cartridge as bytes; the same course always gives the same bytes. */
export function buildCartridge(course: Course, version: Version): Uint8Array<ArrayBuffer> {
  const files = Object.entries(cartridgeFiles(course, version));
  const zippable: Zippable = Object.fromEntries(files.map(([path, text]) => [path, [strToU8(text), { level: 9, mtime: EPOCH }]]));
  return new Uint8Array(zipSync(zippable));
}

export type { Course } from './types.ts';
