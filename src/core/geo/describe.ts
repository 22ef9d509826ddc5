import { viewOf } from './views.ts';
import type { ViewName } from './types.ts';

/** The picture's description; the list under it has the detail. */
export const describe = (view: ViewName): string => `${viewOf(view).description} The list of places says the same in words.`;
