/** The pages of territories; code-split, so that each loads when it is opened. */
export const territoryRoutes = [] as const;
