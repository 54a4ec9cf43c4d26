export { changing } from './changing';
export { type Api, createApi, unwrap, type Versioned, versioned } from './client';
export { ApiProvider, useApi } from './context';
export { isId, uuidv7 } from './ids';
export { ApiProblem, isProblem, type ProblemCode, type ProblemError } from './problem';
export { countriesQuery, meQuery, searchQuery, themesQuery } from './queries';
export { createQueryClient } from './queryClient';
export type * from './types';
export { watching } from './watching';
