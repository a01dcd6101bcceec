import { columns, defineRows, rowLoader, type Database } from '@voucher-graph/subgraph-kit';
import { DataExchangeEntity, type DataExchange } from './exchange.entity.ts';

const exchangeRows = defineRows<DataExchange>({
  select: [columns(DataExchangeEntity, 'exchange')],
  from: 'datasets.data_exchange exchange',
  id: 'exchange.code',
});

export function createExchangeLoaders(database: Database) {
  return { exchangeByCode: rowLoader(database, exchangeRows, { sql: 'exchange.code', type: 'text' }) };
}
