import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** Ten packets of 1,460 bytes: what a server sends in its first round trip (RFC 6928). */
const ROUND_TRIP = 14_600;

/** Of these the status line and headers of an answer take about 460 bytes; the rest is left for a compressor with other settings. */
const RESERVE = 600;

/** Elements whose end a browser can be told to wait for: blocks with an address. */
const STOP = /<(p|li|h2|h3|dt)\b[^<>]*? id="?([^\s">]+)"?[^<>]*>/g;

/** Whether a table is open at the end of this HTML: its columns would move as further rows came. */
const inTable = (html: string) => html.lastIndexOf('<table') > html.lastIndexOf('</table>');

/** As much of a page as its first round trip brings, compressed with gzip, which every host sends. */
function firstTrip(html: string): string {
  const sent = gzipSync(html, { level: 6 });
  if (sent.length <= ROUND_TRIP - RESERVE) return html;
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  return gunzipSync(sent.subarray(0, ROUND_TRIP - RESERVE), options).toString();
}

/**
 * The id of the element for which the first paint of a page waits (`<link rel="expect" blocking="render">`). Painting before it, with
 * half a screen there, would move what is seen. It is the last block that the first round trip brings whole, so that nothing waits for a
 * second one; `end`, the id of the last element, where the page comes in one.
 */
export function paintAfter(html: string, end = 'end'): string {
  const there = firstTrip(html);
  if (there.length === html.length) return end;
  const whole = [...there.matchAll(STOP)].filter(({ 0: tag, 1: name, index }) => there.includes(`</${name}>`, index + tag.length));
  return whole.findLast(({ index }) => !inTable(there.slice(0, index)))?.[2] ?? end;
}
