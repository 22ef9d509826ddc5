import mime from 'mime';

/** Media types that are missing from the table of the package. */
const OWN: Record<string, string> = {
  bib: 'application/x-bibtex',
  imscc: 'application/vnd.ims.imsccv1p1', // https://www.iana.org/assignments/media-types/application/vnd.ims.imsccv1p1
};

/** Types of text that is UTF-8 and cannot say so itself. JSON and XML are UTF-8 in any case. */
const CHARSET = /^text\/|bibtex|research-info/;

/** The `Content-Type` of a file by the end of its name: one for all servers, because each knows other types and other names for them. */
export function contentType(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const type = OWN[extension] ?? mime.getType(extension) ?? 'application/octet-stream';
  return CHARSET.test(type) ? `${type}; charset=utf-8` : type;
}
