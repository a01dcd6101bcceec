import { fenAtMost } from '@voucher-graph/subgraph-kit';

/** The whole fen of yuan with two decimals at most, as the graph writes money; null where it is none, or too large. */
export function readFen(yuan: string): bigint | null {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d{1,16})(?:\.(\d+))?$/.exec(yuan) ?? [];
  if (whole === undefined || /[^0]/.test(fraction.slice(2))) return null;
  const fen = BigInt(whole + fraction.slice(0, 2).padEnd(2, '0'));
  if (fen > fenAtMost) return null;
  return sign === '-' ? -fen : fen;
}

/** The same of what another subgraph wrote. */
export function parseFen(yuan: string): bigint {
  const fen = readFen(yuan);
  if (fen === null) throw new Error(`${yuan} is no amount of money.`);
  return fen;
}
