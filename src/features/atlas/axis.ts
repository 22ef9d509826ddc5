import { timeScale, type Dated } from '#core/atlas/time-axis.ts';
import { AXIS_FROM } from '#core/geo/control.ts';
import { datetimeAttribute } from '#core/dates.ts';
import { events, type Event } from '#queries/record.ts';

/** Events as an axis takes them. */
export const dated = (list: readonly Event[]): Dated[] => list.map(({ id, date }) => ({ id, date: datetimeAttribute(date) }));

/** The scale of axis and slider, the same on every page that has one of them: that of all events. */
export const axisScale = async () => timeScale(dated(await events()), AXIS_FROM);
