import { CreatePrograms } from './1764000000000-create-programs.ts';

/** In order; a migration that has been released is never edited. */
export const migrations = [CreatePrograms];
