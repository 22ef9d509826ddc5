import { breadcrumbs, datasetThing, type Thing } from '#core/structured-data.ts';
import { absolute, lastChange } from '#queries/citable.ts';
import { HOME } from '#queries/structured.ts';
import { SITE } from '#build/site.ts';
import { dataPackage } from './data-package.ts';
import { dataPath } from './open-data.ts';

/** The published data with its files. */
export async function dataThings(): Promise<Thing[]> {
  const { title, description, keywords, resources } = await dataPackage();
  const day = (await lastChange()).toISOString().slice(0, 10);
  const home = absolute(dataPath.home);
  return [
    datasetThing({
      name: title,
      description,
      url: home,
      published: day,
      modified: day,
      language: SITE.lang,
      publisher: HOME,
      keywords,
      files: resources.map(({ name, path, mediatype }) => ({ name, url: new URL(path, home).href, type: mediatype })),
    }),
    breadcrumbs(HOME, { name: 'Data' }),
  ];
}
