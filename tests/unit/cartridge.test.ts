import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { buildCartridge, type Course } from '../../src/features/teach/cartridge/index.ts';
import { arrange } from '../../src/features/teach/quiz.ts';

/** A parsed element: its name, attributes, text and children in order. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** The tree of a document. The parser is strict and follows namespaces: what is not well-formed, or uses a prefix nobody declared, throws. */
function parseXml(text: string): Node {
  const top: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, typeof attribute === 'string' ? attribute : attribute.value]);
    const node: Node = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  parser.ontext = (words) => {
    const node = open.at(-1);
    if (node) node.text += words;
  };
  parser.onclosetag = () => open.pop();
  parser.write(text).close();
  expect(top.children).toHaveLength(1);
  return top.children[0] as Node;
}
const all = (node: Node, name: string): Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];
const one = (node: Node, name: string): Node => {
  const found = all(node, name);
  expect(found, name).toHaveLength(1);
  return found[0] as Node;
};

const item = (id: string) => ({
  id,
  ask: `Which is <${id}> & why?`,
  right: 'This “one”',
  wrong: ['a', 'b < c', 'd & e'],
  feedback: 'Because.',
  url: `https://example.org/a/#${id}`,
});
const course: Course = {
  id: 'test-course',
  title: 'Two & two',
  shortTitle: 'Two',
  partTitle: (title, part, parts) => `${title} ${part}/${parts}`,
  overviewTitle: (title) => `About ${title}`,
  description: 'Iturup/Etorofu, 択捉島, Итуруп',
  language: 'en-GB',
  keywords: ['one', 'two'],
  rights: 'CC BY 4.0',
  modules: [
    {
      id: 'start',
      title: 'Start',
      about: 'Where to start.',
      items: [
        { kind: 'webLink', id: 'home', title: 'Home', about: 'Read <this>.', url: 'https://example.org/?a=1&b=2' },
        { kind: 'webLink', id: 'keys', title: 'Keys', about: 'Answers.', url: 'https://example.org/keys/', teachersOnly: true },
      ],
    },
    {
      id: 'theme',
      title: 'Theme',
      about: 'What for?',
      items: [
        {
          kind: 'topic',
          id: 'talk',
          title: 'Talk',
          about: 'Say <why>.',
          link: 'The article',
          groups: [{ heading: 'H', questions: ['Q1?', 'Q & 2?'] }],
          url: 'https://example.org/a/',
        },
        {
          kind: 'quiz',
          id: 'quiz_a',
          title: 'Quiz',
          about: 'What do you know?',
          link: 'Read',
          questions: arrange('a', 'abcdefgh'.split('').map(item)),
        },
      ],
    },
  ],
};

describe.each(['1.1', '1.3'] as const)('the Common Cartridge %s', (version) => {
  const bytes = buildCartridge(course, version);
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const documents = Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.xml'))
      .map(([path, text]) => [path, parseXml(text)]),
  );
  const manifest = documents['imsmanifest.xml'] as Node;
  const v = version === '1.3' ? 'v1p3' : 'v1p1';

  test('is the same, byte for byte, when it is built again', () => {
    expect(buildCartridge({ ...course, modules: structuredClone(course.modules) }, version)).toEqual(bytes);
  });

  test('has its manifest first, and names the version early enough for an importer that reads 500 characters', () => {
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(files['imsmanifest.xml']?.slice(0, 500)).toContain(`xmlns="http://www.imsglobal.org/xsd/imscc${v}/imscp_v1p1"`);
    expect(one(manifest, 'schema').text).toBe('IMS Common Cartridge');
    expect(one(manifest, 'schemaversion').text).toBe(`${version}.0`);
  });

  test('has the metadata an importer wants, in the order of the schema', () => {
    expect(manifest.children.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
    const general = one(manifest, 'lomimscc:general');
    expect(general.children.map(({ name }) => name.replace('lomimscc:', ''))).toEqual([
      'title',
      'language',
      'description',
      'keyword',
      'keyword',
    ]);
    expect(manifest.attributes['xmlns:lomimscc']).toBe(`http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`);
  });

  test('has one rooted hierarchy whose root has no title and whose modules have items', () => {
    const organization = one(manifest, 'organization');
    expect(organization.attributes['structure']).toBe('rooted-hierarchy');
    expect(organization.children.map(({ name }) => name)).toEqual(['item']);
    const root = organization.children[0] as Node;
    expect(root.children.map(({ name }) => name)).toEqual(['item', 'item']);
    expect(root.attributes['identifierref']).toBeUndefined();
    for (const module of root.children) {
      expect(module.children[0]?.name).toBe('title');
      for (const entry of module.children.slice(1)) expect(entry.attributes['identifierref']).toBeTruthy();
    }
  });

  test('refers to resources that exist, lists every file once, and lists no other', () => {
    const resources = all(manifest, 'resource');
    const ids = resources.map(({ attributes }) => attributes['identifier']);
    const refs = all(manifest, 'item').flatMap(({ attributes }) => attributes['identifierref'] ?? []);
    expect([...refs].sort()).toEqual([...ids].sort());
    expect(
      all(manifest, 'file')
        .map(({ attributes }) => attributes['href'])
        .sort(),
    ).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort(),
    );
    for (const resource of resources) {
      const file = one(resource, 'file').attributes['href'];
      expect(resource.attributes['href']).toBe(resource.attributes['type'] === 'webcontent' ? file : undefined);
    }
  });

  test('keeps from students what is for teachers', () => {
    const hidden = all(manifest, 'resource').filter((resource) => all(resource, 'lom:intendedEndUserRole').length > 0);
    expect(hidden.map(({ attributes }) => attributes['identifier'])).toEqual(['R_keys']);
    expect(one(hidden[0] as Node, 'lom:value').text).toBe('Instructor');
    expect(files['pages/overview_start.html']).not.toContain('Keys');
  });

  test('says what each item is for on the first page of its section', () => {
    expect(all(manifest, 'item').map(({ attributes }) => attributes['identifier'])).toContain('I_overview_start');
    expect(files['pages/overview_start.html']).toContain('<li><strong>Home</strong>: Read &lt;this&gt;.</li>');
    expect(files['pages/overview_theme.html']).toContain('<p>What for?</p>');
  });

  test('has quizzes of four questions, the marks that Moodle’s importer gives every quiz', () => {
    const quizzes = Object.entries(documents).filter(([path]) => path.startsWith('quizzes/'));
    expect(quizzes.map(([, quiz]) => all(quiz, 'item').length)).toEqual([4, 4]);
    expect(quizzes.map(([, quiz]) => one(quiz, 'assessment').attributes['title'])).toEqual(['Quiz 1/2', 'Quiz 2/2']);
  });

  test('has identifiers that are unique XML names', () => {
    const ids = ['manifest', 'organization', 'item', 'resource']
      .flatMap((name) => all(manifest, name))
      .map(({ attributes }) => attributes['identifier'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  test('gives each resource the type of the root element of its file', () => {
    const types: Record<string, string> = {
      [`imswl_xml${v}`]: 'webLink',
      [`imsdt_xml${v}`]: 'topic',
      [`imsqti_xmlv1p2/imscc_xml${v}/assessment`]: 'questestinterop',
    };
    for (const resource of all(manifest, 'resource')) {
      const path = one(resource, 'file').attributes['href'] ?? '';
      if (resource.attributes['type'] === 'webcontent') continue;
      expect(documents[path]?.name).toBe(types[resource.attributes['type'] ?? '']);
    }
  });

  test('has quiz items with one right answer among their own options', () => {
    const quiz = documents['quizzes/quiz_a_1.xml'] as Node;
    const items = all(quiz, 'item');
    expect(new Set(items.map(({ attributes }) => attributes['ident'])).size).toBe(4);
    for (const it of items) {
      expect(it.children.map(({ name }) => name)).toEqual(['itemmetadata', 'presentation', 'resprocessing', 'itemfeedback']);
      const response = one(it, 'response_lid').attributes;
      expect(response['rcardinality']).toBe('Single');
      const labels = all(it, 'response_label').map(({ attributes }) => attributes['ident']);
      expect(labels).toEqual(['A', 'B', 'C', 'D']);
      const right = one(it, 'varequal');
      expect(right.attributes['respident']).toBe(response['ident']);
      expect(labels).toContain(right.text);
      expect(one(it, 'setvar').text).toBe('100');
      expect(one(it, 'displayfeedback').attributes['linkrefid']).toBe(one(it, 'itemfeedback').attributes['ident']);
    }
  });

  test('keeps marks that mean something in XML and HTML as text', () => {
    const quiz = documents['quizzes/quiz_a_1.xml'] as Node;
    expect(files['quizzes/quiz_a_1.xml']).toContain('Which is &amp;lt;a&amp;gt; &amp;amp; why?');
    expect(all(quiz, 'mattext').map(({ text }) => text)).toContain('b < c');
    expect(files['discussions/talk.xml']).toContain('&lt;li&gt;Q &amp;amp; 2?&lt;/li&gt;');
    expect(one(documents['links/home.xml'] as Node, 'url').attributes['href']).toBe('https://example.org/?a=1&b=2');
  });
});
