/** Where the records that imports write are read. */
export const PAGE_OF = { TERRITORY: '/territories/$id', ACTOR: '/actors/$id', LINK: '/links/$id' } as const;
