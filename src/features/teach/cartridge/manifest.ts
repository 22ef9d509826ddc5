import type { Profile } from './profile.ts';
import type { Course, CourseItem } from './types.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

const FOLDER = { webLink: 'links', topic: 'discussions', quiz: 'quizzes' } as const;

/** Path of an item's file in the package. */
export const fileOf = (item: CourseItem) => `${FOLDER[item.kind]}/${item.id}.xml`;

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
function organization(course: Course): Xml {
  const modules = course.modules.map((module) =>
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

/** The manifest. `xmlns` comes first, because Moodle looks for it in the first 500 characters. Resources of these types must not have an `href`. */
export function manifest(course: Course, profile: Profile): string {
  const { ns, schemaLocation, type } = profile;
  const resources = course.modules
    .flatMap(({ items }) => items)
    .map((item) => element('resource', { identifier: `R_${item.id}`, type: type[item.kind] }, element('file', { href: fileOf(item) })));
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
      organization(course),
      element('resources', {}, ...resources),
    ),
  );
}
