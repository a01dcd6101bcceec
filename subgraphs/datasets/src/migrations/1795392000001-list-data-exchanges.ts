import { sqlMigration } from '@voucher-graph/subgraph-kit';

/** The data exchanges that exist, with the division (GB/T 2260) each sits in. Reference data, so it comes with the schema. */
export const ListDataExchanges = sqlMigration({
  name: 'ListDataExchanges1795392000001',
  sql: `
    INSERT INTO datasets.data_exchange (code, name, name_en, region_code) VALUES
      ('shanghai', '上海数据交易所', 'Shanghai Data Exchange', '310000'),
      ('shenzhen', '深圳数据交易所', 'Shenzhen Data Exchange', '440300'),
      ('guangzhou', '广州数据交易所', 'Guangzhou Data Exchange', '440100'),
      ('beijing', '北京国际大数据交易所', 'Beijing International Big Data Exchange', '110000'),
      ('guiyang', '贵阳大数据交易所', 'Global Big Data Exchange, Guiyang', '520100'),
      ('zhejiang', '浙江大数据交易中心', 'Zhejiang Big Data Exchange Center', '330000'),
      ('zhengzhou', '郑州数据交易中心', 'Zhengzhou Data Trading Center', '410100'),
      ('chongqing', '西部数据交易中心', 'Western Data Trading Center', '500000');
  `,
});
