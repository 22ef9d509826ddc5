import type { PackedItem, PackedModule } from './pack.ts';
import type { Profile } from './profile.ts';
import type { Course } from './types.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

const FOLDER = { webLink: 'links', topic: 'discussions', quiz: 'quizzes', overview: 'pages' } as const;

/** Path of an item's file in the package. */
export const fileOf = (item: PackedItem) => `${FOLDER[item.kind]}/${item.id}.${item.kind === 'overview' ? 'html' : 'xml'}`;

const lom = (name: string, ...children: (Xml | string)[]) => element(`lomimscc:${name}`, {}, ...children);
const words = (name: string, language: string, text: string) => lom(name, element('lomimscc:string', { language }, text));

function metadata(course: Course, { schemaVersion }: Profile): Xml {
  const { language } = course;
  return element(
    'metadata',
    {},
    element('schema', {}, 'IMS Common Cartridge'),
    element('schemaversion', {}, schemaVersion),
    lom(
      'lom',
      lom(
        'general',
        words('title', language, course.title),
        lom('language', language),
        words('description', language, course.description),
        ...course.keywords.map((keyword) => words('keyword', language, keyword)),
      ),
      lom('rights', lom('copyrightAndOtherRestrictions', lom('value', 'yes')), words('description', language, course.rights)),
    ),
  );
}

/** Modules under one root without a title, as the profile of content packaging asks. */
function organization(packed: readonly PackedModule[]): Xml {
  const modules = packed.map((module) =>
    element(
      'item',
      { identifier: `M_${module.id}` },
      element('title', {}, module.title),
      ...module.items.map(({ id, title }) =>
        element('item', { identifier: `I_${id}`, identifierref: `R_${id}` }, element('title', {}, title)),
      ),
    ),
  );
  return element(
    'organizations',
    {},
    element('organization', { identifier: 'O_1', structure: 'rooted-hierarchy' }, element('item', { identifier: 'root' }, ...modules)),
  );
}

/** For whom a resource is: teachers alone. Moodle and Canvas hide it from students. */
const forTeachers = (version: string) =>
  element(
    'metadata',
    {},
    element(
      'lom:lom',
      {},
      element(
        'lom:educational',
        {},
        element(
          'lom:intendedEndUserRole',
          {},
          element('lom:source', {}, `IMSGLC_CC_Roles${version}`),
          element('lom:value', {}, 'Instructor'),
        ),
      ),
    ),
  );

/** A resource with its one file. Only a page inside the package has an `href`; the other types must not have one. */
function resource(item: PackedItem, { type, rolesVersion }: Profile): Xml {
  const href = fileOf(item);
  const hidden = item.kind === 'webLink' && item.teachersOnly ? [forTeachers(rolesVersion)] : [];
  return element(
    'resource',
    { identifier: `R_${item.id}`, type: type[item.kind], href: item.kind === 'overview' ? href : undefined },
    ...hidden,
    element('file', { href }),
  );
}

/** The manifest. `xmlns` comes first, because Moodle looks for it in the first 500 characters. */
export function manifest(course: Course, modules: readonly PackedModule[], profile: Profile): string {
  const { ns, schemaLocation } = profile;
  const resources = modules.flatMap(({ items }) => items).map((item) => resource(item, profile));
  return xmlDocument(
    element(
      'manifest',
      {
        xmlns: ns.manifest,
        identifier: course.id,
        'xmlns:lom': ns.lomResource,
        'xmlns:lomimscc': ns.lomManifest,
        'xmlns:xsi': ns.xsi,
        'xsi:schemaLocation': schemaLocation.manifest,
      },
      metadata(course, profile),
      organization(modules),
      element('resources', {}, ...resources),
    ),
  );
}
