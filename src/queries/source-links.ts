import { SITE } from '#build/site.ts';
import { href } from '#core/addresses.ts';
import { shortLabel } from '#core/sources.ts';
import { findAll, sourcePath } from './record.ts';

/**
 * Sources named in a few words, with the addresses of their full records.
 * @param from where they are referred to, for the message of the error.
 * @throws where there is no such source.
 */
export const sourceLinks = async (ids: readonly string[], from?: string): Promise<{ label: string; href: string }[]> =>
  Promise.all(
    (await findAll('source', ids, from)).map(async (source) => ({
      label: shortLabel(source, SITE.publishers),
      href: href(await sourcePath(source.id)),
    })),
  );
