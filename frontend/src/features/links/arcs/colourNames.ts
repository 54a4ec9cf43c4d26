/** What one may colour arcs by. */
export const COLOURS = ['dimension', 'state', 'freshness'] as const;
export type Colour = (typeof COLOURS)[number];
