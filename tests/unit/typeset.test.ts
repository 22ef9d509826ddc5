import { describe, expect, test } from 'vitest';
import { isPrintDocument, paperName } from '../../src/features/print/typeset/print-documents.ts';
import { pageMargins } from '../../src/core/page-margins.ts';
import { addressHtml, shownAddress } from '../../src/features/print/typeset/shown-address.ts';
import { typeset } from '../../src/features/print/typeset/typeset.ts';

const record = (id: string) => `Record of ${id}`;

describe('typesetting', () => {
  test('takes out what works on a screen only', () => {
    expect(typeset('<p>a<a class="block-link" href="#p">¶</a><button>x</button> b</p>', record)).toBe('<p>a b</p>');
  });

  test('numbers each source once, in the order of first mention, beside the word', () => {
    const text =
      '<p>One <sup><a href="#note-fn-b">9</a></sup> two <span class="sources">[<a href="/sources/agency/#a">A</a>; <a href="/sources/agency/#b">B</a>]</span></p><ol class="notes"></ol>';
    expect(typeset(text, record)).toBe(
      '<p>One<sup class="source-number"><a href="#source-b">1</a></sup> two<sup class="source-number"><a href="#source-b">1</a>,<a href="#source-a">2</a></sup></p>' +
        '<ol class="notes"><li id="source-b" value="1">Record of b</li><li id="source-a" value="2">Record of a</li></ol>',
    );
  });

  test('joins marks that stand together', () => {
    const marks = '<p>One<sup><a href="#note-fn-a">1</a></sup> <sup><a href="#note-fn-b">2</a></sup>.</p>';
    expect(typeset(marks, record)).toBe('<p>One<sup class="source-number"><a href="#source-a">1</a>,<a href="#source-b">2</a></sup>.</p>');
  });

  test('tells the ids of parts apart and lowers their headings', () => {
    const part = '<section id="x" data-scope="x" data-shift="1"><h1 id="t">T</h1><a href="#t">t</a></section>';
    expect(typeset(part, record)).toBe('<section id="x" data-scope="x" data-shift="1"><h2 id="x--t">T</h2><a href="#x--t">t</a></section>');
  });

  test('keeps links to pages that are part of the document in it', () => {
    const html =
      '<section id="people" data-scope="people" data-path="/people/"><b id="abe">A</b></section><a href="/base/people/#abe">1</a><a href="/base/people/#no">2</a>';
    expect(typeset(html, record, '/base')).toMatch(/<a href="#people--abe">1<\/a><a href="\/base\/people\/#no">2<\/a>$/);
  });
});

test('an address is shown whole, without the scheme and with letters for codes', () => {
  expect(shownAddress('https://www.mofa.go.jp/a/b.html')).toBe('www.mofa.go.jp/a/b.html');
  expect(shownAddress('https://x.org/%E5%8C%97')).toBe('x.org/北');
  expect(shownAddress(`https://example.org/${'x'.repeat(200)}`)).toBe(`example.org/${'x'.repeat(200)}`);
});

test('an address breaks after a slash and before other marks', () => {
  expect(addressHtml('https://x.org/a-b/?c=1&d=2')).toBe('x<wbr>.org/<wbr>a<wbr>-b/<wbr>?c<wbr>=1<wbr>&amp;d<wbr>=2');
});

test('a title is safe in a style element', () => {
  expect(pageMargins('A "</style>"', 'https://x.org/')).toBe(
    '@page{@top-left{content:"A \\22 \\3c /style>\\22 "}@bottom-left{content:"x.org/"}}',
  );
});

test('print documents are known by their paths', () => {
  expect(isPrintDocument('/briefing/articles/a-thaw/')).toBe(true);
  expect(isPrintDocument('/briefing/')).toBe(false);
  expect(paperName('/briefing/articles/a-thaw/', 'a4')).toBe('a-thaw-a4');
  expect(paperName('/briefing/one-page/articles/a-thaw/', 'a4')).toBe('one-page-a-thaw-a4');
});
