import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { cropOf } from '../../src/build/geo/crop.ts';
import { labelBox, overlap, TYPE_SIZES } from '../../src/core/geo/labels.ts';
import { frameOf, isInside, middleLat } from '../../src/core/geo/mercator.ts';
import { edgeNumbers, graticulePath, latitude, longitude, neatline } from '../../src/core/geo/neatline.ts';
import { linePath, ringsPath } from '../../src/core/geo/path.ts';
import { fixedLabels, planLabels } from '../../src/build/geo/plan.ts';
import { takenBoxes } from '../../src/build/geo/taken.ts';
import { kmPerUnit, scaleBar } from '../../src/core/geo/scale-bar.ts';
import { drawnInInset, frameFor, shapesOf } from '../../src/build/geo/shapes.ts';
import { ringArea, simplify, snap } from '../../src/build/geo/simplify.ts';
import { DISPUTED_IDS } from '../../src/core/geo/control.ts';
import type { Point } from '../../src/core/geo/types.ts';
import { unitLand } from '../../src/build/geo/units.ts';
import { viewFrame, viewOf, VIEW_NAMES as views } from '../../src/core/geo/views.ts';
import { content } from '../harness/content.ts';
import { direction, distanceKm, EARTH_KM, positionInWords } from '../../src/core/geo/words.ts';
import { words } from '../../src/build/words.ts';

/** Absolute points of path data as path.ts writes it: M, relative l, z. */
function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  for (const ring of d.split('z').filter(Boolean)) {
    const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
      points.push([x, y]);
    }
  }
  return points;
}

describe('the disputed places in Natural Earth', () => {
  test('all four are found, Habomai as its four largest islets', () => {
    expect(DISPUTED_IDS.map((id) => unitLand(id).length)).toEqual([1, 1, 1, 4]);
  });

  test('their areas come in the right order and within a fifth of the surveyed ones', () => {
    const coordinates = (id: string) => unitLand(id).map(({ rings }) => rings);
    const areas = DISPUTED_IDS.map((id) => geoArea({ type: 'MultiPolygon', coordinates: coordinates(id) }) * EARTH_KM ** 2);
    expect([...areas].sort((a, b) => b - a)).toEqual(areas);
    [3166.6, 1489.3, 247.7, 93].forEach((surveyed, i) => expect(Math.abs(areas[i]! / surveyed - 1)).toBeLessThan(0.2));
  });

  test('the spit of Notsuke, an island of its own in the data, is not among them', () => {
    const wests = DISPUTED_IDS.flatMap((id) => unitLand(id).map(({ bounds }) => bounds[0]));
    expect(Math.min(...wests)).toBeGreaterThan(145.4);
  });
});

describe('pictures', () => {
  test.each(views)('%s: every disputed place is drawn inside its frame', (view) => {
    for (const id of DISPUTED_IDS) {
      const { width, height } = frameFor(view, id);
      const points = pointsOf(shapesOf(view, false).disputed[id]!);
      expect(points.length).toBeGreaterThanOrEqual(drawnInInset(view).includes(id) ? 4 : 6);
      for (const [x, y] of points) expect(x >= 0 && y >= 0 && x <= width && y <= height).toBe(true);
    }
  });

  test.each(views)('%s: land is cut off just outside the picture', (view) => {
    const { width, height } = viewFrame(view);
    const points = pointsOf(shapesOf(view, false).land);
    expect(points.length).toBeGreaterThan(75); // drawn as simply as the first round trip asks
    expect(pointsOf(shapesOf(view, true).land).length).toBeGreaterThan(100); // the live map has more
    for (const [x, y] of points) {
      expect(x >= -0.03 * width && x <= 1.03 * width).toBe(true);
      expect(y >= -0.03 * height && y <= 1.03 * height).toBe(true);
    }
  });

  test.each(views)('%s: fixed names collide with nothing, at any width', (view) => {
    const fixed = fixedLabels(view);
    TYPE_SIZES.forEach((type, step) => {
      const shown = fixed.filter(({ from }) => from <= step);
      shown.forEach((label, i) => {
        const others = [...shown.slice(i + 1).map((other) => labelBox(other, type)), ...takenBoxes(view, [])(type)];
        const hits = others.filter((other) => overlap(labelBox(label, type), other));
        expect(hits, `${label.id} at type size ${type}`).toEqual([]);
      });
    });
  });

  test('a place outside the picture gets no name, one inside does', () => {
    const place = (id: string, at: [number, number]) => ({ id, name: id, at, kind: 'city', href: '#' });
    const ids = planLabels('islands', [place('nemuro', [145.583, 43.33]), place('moscow', [37.6, 55.75])], []).map(({ id }) => id);
    expect(ids).toContain('nemuro');
    expect(ids).not.toContain('moscow');
  });
});

describe('projection and scale', () => {
  const frame = frameOf([144, 43, 149, 46], 500);

  test('projects as Web Mercator and back', () => {
    expect(frame.project([144, 46])).toEqual([0, 0]);
    const [lon, lat] = frame.unproject(frame.project([147.617, 45.033]));
    expect(lon).toBeCloseTo(147.617, 9);
    expect(lat).toBeCloseTo(45.033, 9);
  });

  test('a picture may cross the date line', () => {
    const world = viewFrame('world');
    expect(isInside(world, [-122.4, 37.8])).toBe(true);
    expect(world.project([-122.4, 37.8])[0]).toBeGreaterThan(world.project([145, 43])[0]);
  });

  test('the graticule and the bars of the edge go on beyond half a turn of the globe', () => {
    const world = viewFrame('world');
    const [west, south, east, north] = world.bounds;
    const wide = graticulePath(world, 30, [west - 120, south, east + 120, north]);
    const starts = [...wide.matchAll(/M(-?\d+)/g)].map(([, x]) => Number(x));
    expect(Math.min(...starts)).toBe(Math.round(-120 * world.scale));
    expect(Math.max(...starts)).toBeGreaterThan(world.width);
    expect(neatline(world, 10)).toContain(`M${Math.round((320 - west) * world.scale)} 2`);
  });

  test('the scale bar agrees with the distance on the sphere to half a per cent', () => {
    const { bounds } = viewOf('islands');
    const { scale, unproject, width, height } = viewFrame('islands');
    const lat = middleLat(bounds);
    const bar = scaleBar(scale, lat, 160);
    const y = height / 2;
    const km = distanceKm(unproject([width / 2, y]), unproject([width / 2 + bar.km.length, y]));
    expect(Math.abs(km / bar.km.distance - 1)).toBeLessThan(0.005);
    expect(bar.km.distance / bar.km.length).toBeCloseTo(kmPerUnit(scale, lat), 6);
    expect((bar.miles.distance * 1.609344) / bar.miles.length).toBeCloseTo(kmPerUnit(scale, lat), 6);
  });

  test('degrees along the edge are those of the graticule', () => {
    expect(edgeNumbers(frame, 1).map(({ text }) => text)).toEqual([
      ...['144° E', '145° E', '146° E', '147° E', '148° E', '149° E'],
      ...['43° N', '44° N', '45° N', '46° N'],
    ]);
    const underInset = edgeNumbers(frame, 1, [0, 20, frame.project([145.2, 45])[0], frame.height]).map(({ text }) => text);
    expect(underInset).toEqual(['144° E', '145° E', '146° E', '147° E', '148° E', '149° E', '46° N']);
    expect([longitude(180), longitude(238), latitude(-30), latitude(0)]).toEqual(['180°', '122° W', '30° S', '0°']);
  });
});

describe('outlines', () => {
  const square: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
  ];

  test('simplifying drops what shows least and keeps the shape', () => {
    expect(simplify(square, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(ringArea(simplify(square, 1))).toBe(100);
  });

  test('rounding drops points that fall together', () => {
    expect(
      snap(
        [
          [0, 0],
          [0.2, 0.1],
          [5, 0],
          [5, 5],
        ],
        0,
      ),
    ).toEqual([
      [0, 0],
      [5, 0],
      [5, 5],
    ]);
  });

  test('paths are relative and short', () => {
    expect(
      linePath([
        [10, 10],
        [12, 9],
        [12, 12],
      ]),
    ).toBe('M10 10l2-1 0 3');
    expect(
      ringsPath(
        [
          [
            [0, 0],
            [0.5, 0],
            [0.5, -0.25],
          ],
        ],
        2,
      ),
    ).toBe('M0 0l.5 0 0-.25z');
  });
});

test('positions in words', () => {
  expect(distanceKm([37.6173, 55.7558], [139.6917, 35.6895])).toBeCloseTo(7478, -1); // Moscow to Tokyo
  expect(direction([145.817, 43.385], [147.617, 45.033])).toBe('north-east');
  expect(positionInWords(words(), [147.617, 45.033])).toBe('north-east of Cape Nosappu, Hokkaido’s eastern tip; 45°\u00a0N, 147.6°\u00a0E');
  expect(positionInWords(words(), [37.6, 55.75])).toBe('55.8°\u00a0N, 37.6°\u00a0E');
});

describe('a small map of where something happened', () => {
  const marked = (content.places as { id: string; at?: [number, number] }[]).flatMap(({ id, at }) => (at ? [{ id, at }] : []));

  test('holds the mark whole and all of the disputed places, wherever the mark is', () => {
    const outside = marked.filter(({ at: [lon, lat] }) => {
      const { width, height, disputed, mark } = cropOf(lon, lat);
      const within =
        (room: number) =>
        ([x, y]: Point) =>
          x >= room && y >= room && x <= width - room && y <= height - room;
      return !within(9)(mark) || !pointsOf(disputed).every(within(0)) || disputed.split('M').length <= DISPUTED_IDS.length;
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('costs a few hundred bytes', () => {
    const heavy = marked.filter(({ at: [lon, lat] }) => {
      const { land, disputed } = cropOf(lon, lat);
      return gzipSync(land + disputed).length > 500;
    });
    expect(heavy.map(({ id }) => id)).toEqual([]);
  });
});
