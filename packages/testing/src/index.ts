export { startAnsweringProcess, type AnsweringProcess } from './answering-process.ts';
export { startFaultProxy, targetOf, type FaultProxy, type Target } from './fault-proxy.ts';
export type { Cut, Faults } from './fault-proxy-faults.ts';
export { createTestDatabase, type DatabaseTemplate, type TestDatabase } from './test-database.ts';
export { findChromium, type Chromium } from './find-chromium.ts';
export { hostileModes, type HostileMode } from './hostile-subgraph-modes.ts';
export {
  partnerFields,
  startHostileSubgraph,
  type HostileReport,
  type HostileRole,
  type HostileSubgraph,
} from './hostile-subgraph.ts';
export type { Answer, TestGraph } from './test-graph.ts';

/** Loads the gateway and all subgraphs only for the tests that ask for a graph: the others start a second earlier. */
export const createTestGraph: typeof import('./test-graph.ts').createTestGraph = async (...options) =>
  (await import('./test-graph.ts')).createTestGraph(...options);
