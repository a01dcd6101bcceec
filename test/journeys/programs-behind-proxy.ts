import { subgraphs } from '@voucher-graph/platform';
import {
  embeddedPeer,
  embedSubgraph,
  httpPeer,
  peerSecret,
  runJobs,
  serveSubgraph,
  silentLog,
  type EmbeddedSubgraph,
} from '@voucher-graph/subgraph-kit';
import { startFaultProxy, targetOf, type FaultProxy, type TestGraph } from '@voucher-graph/testing';

/** A subgraph that sells for vouchers, with its jobs, and programs behind a network that a test can break. */
export type Seller = {
  readonly subgraph: EmbeddedSubgraph;
  readonly proxy: FaultProxy;
  /** The answer to the next command of this name is lost on its way, after it was done. */
  readonly loseAnswer: (name: string) => void;
  readonly close: () => Promise<void>;
};

const secret = 'a secret of programs, for tests only';

export async function startSeller({ databases }: TestGraph, name: 'compute' | 'datasets'): Promise<Seller> {
  const companies = embedSubgraph(subgraphs.companies, databases.companies, silentLog);
  const programs = await serveSubgraph(subgraphs.programs, {
    database: databases.programs,
    port: 0,
    secret,
    peers: { companies: embeddedPeer('programs', () => companies) },
    log: silentLog,
  });
  const proxy = await startFaultProxy(targetOf(programs.url));
  const url = proxy.through(programs.url);
  const peers = {
    companies: embeddedPeer(name, () => companies),
    programs: httpPeer({ asker: name, name: 'programs', url, secret: peerSecret(secret, name) }),
  };
  const jobs = await runJobs(subgraphs[name], { database: databases[name], peers, log: silentLog });
  return {
    subgraph: embedSubgraph(subgraphs[name], databases[name], silentLog, peers),
    proxy,
    loseAnswer: (command) =>
      proxy.setFaults({ cut: { direction: 'toClient', after: { bytes: 0 }, since: new RegExp(command) } }),
    close: async () => {
      await jobs.close();
      await proxy.close();
      await programs.close();
    },
  };
}
