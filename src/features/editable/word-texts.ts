import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { formatNote } from '#build/citations/index.ts';
import { href, pathTo } from '#core/addresses.ts';
import { escapeHtml } from '#core/escape-html.ts';
import ArticleSheet from '#features/print/ArticleSheet.astro';
import BriefText from '#features/print/BriefText.astro';
import Notes from '#features/print/Notes.astro';
import type { Brief } from '#features/print/briefs.ts';
import { typeset } from '#features/print/typeset/typeset.ts';
import { quizOf } from '#features/teach/teaching.ts';
import { absolute } from '#queries/citable.ts';
import { once, sourcesById, type Article } from '#queries/record.ts';
import { words } from '#build/words.ts';
import { mapImage } from './map-image.ts';
import { printHtml } from './print-html.ts';
import type { WordText } from './word.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const container = once(async () => AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) }));
const rendered = async (component: Component, props: Record<string, unknown>) => (await container()).renderToString(component, { props });

/** A component typeset as on paper, with the numbered sources of its texts at the end. */
async function paper(component: Component, props: Record<string, unknown>): Promise<string> {
  const records = await sourcesById();
  const html = (await rendered(component, props)) + (await rendered(Notes as Component, {}));
  return printHtml(typeset(html, (id) => formatNote(records.get(id)!), href('/').replace(/\/$/, '')));
}

/** The picture of a map, by the name of its view, as `<img src>` asks for it. */
const pictures = async (view: string) => ({ [view]: (await mapImage(view)).png });

/** The handout of an article. */
export async function handoutText(article: Article): Promise<WordText> {
  const { id, data } = article;
  const { title, description, updated } = data;
  const html = await paper(ArticleSheet as Component, { article });
  return { title, description, html, images: await pictures(data.mapView), address: absolute(pathTo.article(id)), updated };
}

/** A one-page brief. */
export async function briefText(brief: Brief): Promise<WordText> {
  const { title, conclusion, permalink, updated, mapView } = brief;
  const html = await paper(BriefText as Component, { brief });
  return {
    title,
    description: conclusion.text,
    html,
    images: await pictures(mapView),
    address: absolute(permalink),
    updated,
    close: true,
  };
}

/** The quiz of an article for students, or with the key and the reasons for teachers. */
export async function quizText({ id, data }: Article, key: boolean): Promise<WordText> {
  const t = words();
  const title = t(key ? 'editable.keyOf' : 'editable.quizOf', { title: data.title });
  const items = (await quizOf(id)).map(({ ask, options, feedback, see }) => {
    const list = options.map(({ letter, text, right }) => {
      const line = `${letter}. ${escapeHtml(text)}`;
      return `<p>${key && right ? `<strong>${line} ✓</strong>` : line}</p>`;
    });
    const reason = key ? `<p><em>${escapeHtml(feedback)}</em> <a href="${absolute(see)}">${t('editable.see')}</a></p>` : '';
    return `<li><p>${escapeHtml(ask)}</p>${list.join('')}${reason}</li>`;
  });
  const who = key ? '' : `<p>${t('editable.name')} ______________________________ ${t('editable.date')} ______________</p>`;
  const html = `<h1>${escapeHtml(title)}</h1>${who}<ol>${items.join('')}</ol>`;
  return { title, description: data.description, html, address: absolute(pathTo.article(id)), updated: data.updated };
}
