import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { rights, xmp, type Credit } from './metadata.ts';

/** Pictures of earlier builds by what they were made from: drawing them all anew takes longer than the rest of a build. */
const KEPT = new URL('.astro/pictures/', `file://${process.cwd()}/`);

/** A drawing in pixels, two for each unit, with its credit in EXIF and XMP. */
export async function pngOf(svg: string, credit: Credit): Promise<Uint8Array> {
  const about = xmp(credit);
  const key = createHash('sha256').update([svg, about, sharp.versions.sharp, sharp.versions.rsvg].join('\n')).digest('hex');
  const file = new URL(`${key}.png`, KEPT);
  if (existsSync(file)) return readFileSync(file);
  const png = await sharp(Buffer.from(svg), { density: 144 })
    .withExif({ IFD0: { ImageDescription: credit.title, Artist: credit.author, Copyright: rights(credit) } })
    .withXmp(about)
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 3 })
    .toBuffer();
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}
