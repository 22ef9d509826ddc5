// @ts-check
import './src/pipeline/settings.ts'; // first: it tells a mistake that no other module could be loaded with
import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { rehypeBase } from './src/build/markdown/rehype-base.ts';
import { componentText } from './src/build/markdown/component-text.ts';
import { rehypeLang } from './src/build/markdown/rehype-lang.ts';
import { rehypeLeanNotes } from './src/build/markdown/rehype-lean-notes.ts';
import { rehypeTableAlignment } from './src/build/markdown/rehype-table-alignment.ts';
import { rehypeVariant } from './src/build/markdown/rehype-variant.ts';
import { remarkBlockIds } from './src/build/markdown/remark-block-ids.ts';
import { remarkCitedParagraphs } from './src/build/markdown/remark-cited-paragraphs.ts';
import { remarkSources } from './src/build/markdown/remark-sources.ts';
import { atlas } from './src/pipeline/atlas-content.ts';
import { clientModules } from './src/pipeline/client-modules.ts';
import { integrity } from './src/pipeline/integrity.ts';
import { lastChanged } from './src/pipeline/last-changed.ts';
import { pageHead } from './src/pipeline/page-head.ts';
import { dictionary } from './src/pipeline/words.ts';
import { dossierStyles } from './src/pipeline/dossier-styles.ts';
import { pictures } from './src/pipeline/pictures.ts';
import { paperType } from './src/pipeline/paper-type.ts';
import { CONTENT } from './src/model/content-folder.ts';
import { nextPageRules } from './src/ui/next-page.ts';
import { WAKE_SCRIPT } from './src/ui/wake.ts';

/** Hash of an inline script as the Content Security Policy wants it. @param {string} text */
const sha256 = (text) => /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

/** Sub-path the site is served under, such as `/explainer`. */
const base = process.env.BASE || '/';

/** Pages that are not for finding: frames for other sites, print documents, answer keys, and what is shown when there is no connection. */
const UNLISTED = /\/(?:embed\/.*|articles\/[^/]+\/side-by-side\/.*|briefing\/.+|offline\/|teach\/(?:.*\/)?answers\/)$/;

const days = lastChanged();

export default defineConfig({
  site: process.env.SITE ?? 'https://example.org',
  base,
  trailingSlash: 'always',
  // So that Vitest sees the same collections as the build; entries of another dossier are kept apart from them.
  cacheDir: CONTENT === 'content' ? './.astro' : `./.astro/${CONTENT.replaceAll('/', '-')}`,
  compressHTML: true, // keep the space between inline elements
  prerenderConflictBehavior: 'error', // duplicate ids and addresses stop the build
  build: { format: 'directory', inlineStylesheets: 'always' }, // one request before the first paint
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false, // inline styles would be refused by the CSP
    processor: unified({
      gfm: false, // we pass our own remark-gfm
      remarkPlugins: [
        [remarkGfm, { singleTilde: false }],
        [
          remarkSources,
          {
            href: (/** @type {string} */ id, /** @type {{ custom: { kind: string } }} */ item) =>
              `${base.replace(/\/$/, '')}/sources/${item.custom.kind}/#${id}`,
          },
        ],
        remarkCitedParagraphs,
        [remarkBlockIds, { componentText }],
      ],
      rehypePlugins: [rehypeTableAlignment, rehypeVariant, rehypeLang, rehypeLeanNotes, [rehypeBase, { base }]],
      remarkRehype: {
        clobberPrefix: 'note-',
        footnoteLabel: 'Sources',
        footnoteLabelProperties: { className: ['label'] },
        footnoteBackLabel: 'Back to the text',
      },
    }),
  },
  integrations: [
    integrity(),
    dictionary(),
    atlas(),
    clientModules(),
    dossierStyles(),
    paperType(),
    pictures(),
    mdx(),
    pageHead(),
    sitemap({
      filter: (page) => !UNLISTED.test(page),
      serialize: (item) => ({ ...item, lastmod: days.get(new URL(item.url).pathname.slice(base.replace(/\/$/, '').length)) }),
    }),
  ],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { hashes: [sha256(WAKE_SCRIPT), sha256(nextPageRules(base))] },
    },
  },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
