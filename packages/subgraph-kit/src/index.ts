export { type Access, type Stake, type TypeAccess } from './access/access.ts';
export { directiveNames, readLinks } from './access/directive-names.ts';
export {
  denial,
  fulfils,
  readRule,
  standardNames,
  type DirectiveNames,
  type Requirement,
  type Rule,
} from './access/rule.ts';
export { BareObject } from './bare-object.ts';
export { createBoundedCache } from './bounded-cache.ts';
export { bigintColumn, columns } from './columns.ts';
export {
  actorOf,
  command,
  commandTogether,
  isRefusal,
  keyReused,
  nameCommand,
  readAnswer,
  type Commander,
  type Keyed,
  type Refusal,
  type Work,
  type WorkOfCommands,
} from './command.ts';
export type { Completing } from './completing.ts';
export { all, contains, matches, matchesId, matchesRegion, type Bind, type ValueFilter } from './conditions.ts';
export { readServiceConfig, type ServiceConfig } from './config.ts';
export { parseCreditCode } from './credit-code.ts';
export { connect, type ConnectOptions, type Database, type Query } from './database.ts';
export { defineSubgraph, readSdl, type Invariant, type Subgraph } from './define-subgraph.ts';
export { embedSubgraph, type EmbeddedSubgraph } from './embed-subgraph.ts';
export type { SubgraphContext } from './subgraph-context.ts';
export type { SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
export { readEnv, type EnvReaders } from './env.ts';
export {
  collectFields,
  conditionsOf,
  decide,
  selectedBy,
  type Decided,
  type Selected,
} from './execution/collect-fields.ts';
export { compileVariables, type ReadVariables } from './execution/compile-variables.ts';
export { isOfType } from './execution/is-of-type.ts';
export { fault, mustFind, StartupFault, type FaultCode } from './errors.ts';
export { Loader } from './loader.ts';
export { defineList, type List, type OrderBy, type Page, type PageAsk } from './list.ts';
export { isReason } from './is-reason.ts';
export * from './jobs/index.ts';
export { joinLoaders } from './join-loaders.ts';
export { listen } from './listen.ts';
export { loadTogether } from './load-together.ts';
export { createLog, silentLog, standardErrorLog, type Log, type LogLevel } from './log.ts';
export { maskError } from './mask-errors.ts';
export { migrate, runtimeUrl, sqlMigration, type SchemaSpec } from './migrate.ts';
export { fenAtMost, formatFen } from './money.ts';
export { nameIn } from './name-in.ts';
export { parseJson } from './parse-json.ts';
export { failBy, isPlainPost, readBytes, takeFailure, writeText } from './plain-http.ts';
export { readNumber, readText } from './read-text.ts';
export { pageLoader } from './page-loader.ts';
export { childrenLoader, rowLoader, type By } from './row-loader.ts';
export { defineRows, type Rows } from './rows.ts';
export { isUuid, malformed } from './uuid.ts';
export { answered, answeredEach, commandTableSql, eachOnce, once, type Answered, type Command } from './once.ts';
export { runService } from './run-service.ts';
export { scalars } from './scalars.ts';
export { embeddedPeer, httpPeer, type Peer, type Peers } from './peer.ts';
export { createRequestVerifier, type VerifyRequest } from './verify-request.ts';
export { publicViewer, scopes, type Scope, type Viewer } from './viewer.ts';
export { peerSecret, signRequest, subgraphSecret } from './sign-request.ts';
export * from './telemetry/index.ts';
export { serveSubgraph, type ServedSubgraph, type ServeOptions } from './serve-subgraph.ts';
export { briefNoticeMs, tendConnections, type Connections, type DrainOptions } from './tend-connections.ts';
export { whenSettled } from './when-settled.ts';
export { workTogether, type Asked } from './work-together.ts';
export { v7 as uuidv7 } from 'uuid';
