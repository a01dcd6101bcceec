import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { subgraphSecret } from '@voucher-graph/subgraph-kit';
import type { Contestant } from './contestant.ts';
import { freePorts } from './free-ports.ts';
import { startEach } from './start-each.ts';
import { startProcess } from './start-process.ts';

const graphSecret = 'a secret of the graph, for the benchmark only';

/** The same as services: each subgraph and the gateway its own process, HTTP between them, every request signed. */
export const oursServices: Contestant = {
  name: 'ours-services',
  title: 'ours, as services over HTTP',
  start: async (world, { flags = [] }) => {
    const ports = await freePorts(subgraphNames.length);
    const served = subgraphNames.map((name, i) => ({
      name,
      port: Number(ports[i]),
      url: `http://127.0.0.1:${String(ports[i])}/graphql`,
      secret: subgraphSecret(graphSecret, name),
    }));
    const behind = await startEach(
      served.map((settings) => () => {
        const peers = served.filter(({ name }) => subgraphs[settings.name].peers.includes(name));
        return startProcess('ours-subgraph-process', { ...settings, ...world, peers });
      }),
    );
    const all = [...behind];
    const stop = async () => {
      await Promise.all(all.map((each) => each.stop()));
    };
    try {
      const gateway = await startProcess('ours-gateway-process', { ...world, links: served }, { flags });
      all.push(gateway);
      return { url: String(gateway.first.url), pids: all.map(({ pid }) => pid), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
