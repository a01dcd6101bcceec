export { adminUrls, migrateAll, openDatabases, type AdminUrls, type Databases } from './databases.ts';
export { createEmbeddedGraph } from './embedded-graph.ts';
export { findExamples } from './explorer/examples.ts';
export { startPostgres, type Postgres } from './postgres/start-postgres.ts';
export { seedOnce } from './seed/seed-once.ts';
export { subgraphNames, subgraphs, type SubgraphName } from './subgraphs.ts';
export { findViolations, type Violation } from './violations/find-violations.ts';
