import { describe, expect, test } from 'vitest';
import { remarkBlockIds } from '../../src/build/markdown/remark-block-ids.ts';
import { all, byId, failure, render, tags, text } from './markdown-support.ts';

const plugin = [remarkBlockIds];
const file = 'content/articles/example.mdx';

describe('a block id', () => {
  test('at the end of a paragraph becomes its id and a named link to itself', async () => {
    const { tree, frontmatter } = await render('Ten minutes before the ceremony. ^kazakh-airspace', plugin);
    const paragraph = byId(tree, 'kazakh-airspace');
    expect(paragraph.tagName).toBe('p');
    expect(text(paragraph)).toBe('Ten minutes before the ceremony.');
    expect(tags(paragraph, 'a')[0]!.properties).toMatchObject({
      href: '#kazakh-airspace',
      className: ['block-link'],
      ariaLabel: 'Link to this paragraph',
    });
    expect(frontmatter['blocks']).toEqual([{ id: 'kazakh-airspace', start: 'Ten minutes before the ceremony.' }]);
  });

  test('may follow a component or stand on the next line', async () => {
    const { tree } = await render('Text <Check id="a" /> ^one\n\nMore\n^two\n', plugin);
    expect([byId(tree, 'one').tagName, byId(tree, 'two').tagName]).toEqual(['p', 'p']);
  });

  test('at the end of the last item names the list', async () => {
    const { tree } = await render('- one\n- two ^both\n', plugin);
    expect(byId(tree, 'both').tagName).toBe('ul');
    expect(text(byId(tree, 'both'))).toBe('one two');
  });

  test('on several items names the items', async () => {
    const { tree, frontmatter } = await render('1. one ^first\n2. two ^second\n', plugin);
    expect([byId(tree, 'first').tagName, byId(tree, 'second').tagName]).toEqual(['li', 'li']);
    expect(frontmatter['blocks']).toEqual([
      { id: 'first', start: 'one' },
      { id: 'second', start: 'two' },
    ]);
  });

  test('at the end of a quotation names the quotation', async () => {
    const { tree } = await render('> Quoted ^words\n', plugin);
    expect(byId(tree, 'words').tagName).toBe('blockquote');
  });

  test.each([
    ['right below', '\n'],
    ['after an empty line', '\n\n'],
  ])('%s a table names the table and leaves no row', async (_, gap) => {
    const { tree } = await render(`| a | b |\n|---|--:|\n| 1 | 2 |${gap}^numbers\n`, plugin);
    expect(byId(tree, 'numbers').tagName).toBe('table');
    expect(tags(tree, 'tr')).toHaveLength(2);
    expect(tags(tree, 'p')).toHaveLength(0);
  });

  test('below a list names the list', async () => {
    const { tree } = await render('- one\n- two\n\n^both\n', plugin);
    expect(byId(tree, 'both').tagName).toBe('ul');
  });

  test('is read inside components, in reading order', async () => {
    const { frontmatter } = await render('One. ^a1\n\n<Aside>\n\nTwo. ^b2\n\n</Aside>\n\nThree. ^c3\n', plugin);
    expect((frontmatter['blocks'] as { id: string }[]).map(({ id }) => id)).toEqual(['a1', 'b2', 'c3']);
  });

  test('has a text that is cut between words and filled in for components', async () => {
    const words = (name: string, { id }: Readonly<Record<string, string>>) =>
      name === 'Place' && id === 'iturup' ? 'Iturup/Etorofu' : undefined;
    const { frontmatter } = await render(
      'Troops on <Place id="iturup" /> and <Term id="drill">drills</Term>[^x] were seen by reporters who went there in August 2014. ^a\n\n[^x]: Note.\n',
      [[remarkBlockIds, { componentText: words }]] as Parameters<typeof render>[1],
    );
    expect(frontmatter['blocks']).toEqual([
      { id: 'a', start: 'Troops on Iturup/Etorofu and drills were seen by reporters who went there in…' },
    ]);
  });

  test('a power or a circumflex inside a word is not one', async () => {
    const { tree } = await render('10^6 km ^area', plugin);
    expect(text(byId(tree, 'area'))).toBe('10^6 km');
  });
});

describe('the build stops, naming file, line and column', () => {
  test.each([
    ['a paragraph without id', 'One. ^a\n\nTwo.\n', `${file}:3:1: paragraph without a block id`],
    ['a paragraph without id in a component', '<Aside>\n\nTwo.\n\n</Aside>\n', `${file}:3:1: paragraph without a block id`],
    ['a list without id', 'One. ^a\n\n- two\n', `${file}:3:1: list without a block id`],
    ['a list in which only a middle item has one', '- one ^a\n- two\n', `${file}:1:1: list without a block id`],
    ['an id used twice', 'One. ^same\n\nTwo. ^same\n', `${file}:3:1: block id "^same" is already used by the block in line 1`],
    [
      'an id that a heading has',
      '## What happened next\n\nOne. ^what-happened-next\n',
      `${file}:3:1: block id "^what-happened-next" is already used by the heading "What happened next"`,
    ],
    ['capitals', 'One. ^Kazakh\n', `${file}:1:1: malformed block id "^Kazakh"; use lower-case words joined by hyphens`],
    ['an underscore', 'One. ^kazakh_airspace\n', `${file}:1:1: malformed block id "^kazakh_airspace"`],
    ['a number in front', 'One. ^1855-treaty\n', `${file}:1:1: malformed block id "^1855-treaty"`],
    ['an id before the end', 'One ^early and more. ^a\n', `${file}:1:1: block id "^early" is not at the end of its block`],
    ['an id with nothing to name', '## Heading\n\n^alone\n', `${file}:3:1: block id "^alone" stands alone`],
  ])('on %s', async (_, mdx, message) => expect(await failure(mdx, plugin)).toContain(message));

  test('but pages that are neither article nor theme may leave ids out', async () => {
    const { tree } = await render('One.\n\nTwo. ^a\n', plugin, 'content/pages/about.mdx');
    expect(tags(tree, 'p').map(({ properties }) => properties['id'])).toEqual([undefined, 'a']);
  });
});

test('column alignment is a class, never a style or an align attribute', async () => {
  const { tree } = await render('| a | b | c |\n|:--|--:|---|\n| 1 | 2 | 3 |\n\n^t\n', plugin);
  expect(tags(tree, 'td').map(({ properties }) => properties)).toEqual([{ className: ['align-left'] }, { className: ['align-right'] }, {}]);
});

describe('names in other scripts say their language', () => {
  test.each([
    ['択捉島 (Etorofu)', [['ja', '択捉島']]],
    ['Iturup: Итуруп, Кунашир.', [['ru', 'Итуруп, Кунашир']]],
    [
      '「米ロ緊迫、渦中の安倍外交」 and «Курилы»',
      [
        ['ja', '「米ロ緊迫、渦中の安倍外交」'],
        ['ru', '«Курилы»'],
      ],
    ],
    ['<span lang="ja">国後島</span> and <Name lang="ru">Кунашир</Name>', [['ja', '国後島']]],
    ['`択捉`', []],
  ])('%s', async (mdx, runs) => {
    const { tree } = await render(mdx, [], 'content/pages/x.mdx');
    const marked = all(tree, ({ properties }) => 'lang' in properties);
    const jsx = JSON.stringify(tree).includes('"name":"span"') ? [['ja', '国後島']] : [];
    expect([...jsx, ...marked.map((element) => [element.properties['lang'], text(element)])]).toEqual(runs);
  });
});
