import { expect, test } from 'vitest';
import { feedHtml } from '../../src/features/feed/feed-html.ts';

const page = new URL('https://example.org/explainer/articles/x/');

test('links come out in full, also those within the page', () => {
  expect(feedHtml('<a href="#note-1">1</a> <a href="/explainer/places/#iturup">Iturup</a>', page)).toBe(
    '<a href="https://example.org/explainer/articles/x/#note-1">1</a> <a href="https://example.org/explainer/places/#iturup">Iturup</a>',
  );
});

test('explanations that open on the page are left out, and the stop after them moves up', () => {
  const gloss = '<a href="/p/">Abe</a> <button popovertarget="p">?</button><span popover id="p">Prime minister</span> .';
  expect(feedHtml(`<p>${gloss}</p>`, page)).toBe('<p><a href="https://example.org/p/">Abe</a>.</p>');
});

test('marks of notes and checks stand in brackets, so that they do not run into the words around them', () => {
  const marks =
    'Said.<sup><a href="/n#1">1</a></sup><sup><a href="/n#2">2</a></sup> <a class="check" href="/checks/#c">confirmed</a> Next.';
  const text = feedHtml(marks, page).replace(/<[^>]+>/g, '');
  expect(text).toBe('Said.[1][2] [confirmed] Next.');
});

test('the language of names stays, classes go', () => {
  expect(feedHtml('<span class="x" lang="ja">択捉島</span>', page)).toBe('<span lang="ja">択捉島</span>');
});
