import { strToU8, zipSync, type Zippable } from 'fflate';
import { topic, webLink } from './link.ts';
import { fileOf, manifest } from './manifest.ts';
import { profile, type Profile, type Version } from './profile.ts';
import { qti } from './qti.ts';
import type { Course, CourseItem } from './types.ts';

/** First moment a zip can name. It is given in local time, as zip wants it, so the bytes are the same in every time zone. */
const EPOCH = new Date(1980, 0, 1);

function contentOf(item: CourseItem, names: Profile): string {
  switch (item.kind) {
    case 'webLink':
      return webLink(item, names);
    case 'topic':
      return topic(item, names);
    case 'quiz':
      return qti(item, names);
  }
}

/** Files of the package by path, the manifest first. */
function cartridgeFiles(course: Course, version: Version): Record<string, string> {
  const names = profile(version);
  const items = course.modules.flatMap((module) => module.items);
  return {
    'imsmanifest.xml': manifest(course, names),
    ...Object.fromEntries(items.map((item) => [fileOf(item), contentOf(item, names)])),
  };
}

/** An IMS Common Cartridge as bytes; the same course always gives the same bytes. */
export function buildCartridge(course: Course, version: Version): Uint8Array<ArrayBuffer> {
  const files = Object.entries(cartridgeFiles(course, version));
  const zippable: Zippable = Object.fromEntries(files.map(([path, text]) => [path, [strToU8(text), { level: 9, mtime: EPOCH }]]));
  return new Uint8Array(zipSync(zippable));
}

export type { Course } from './types.ts';
