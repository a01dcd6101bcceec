import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const PublishRules = sqlMigration({
  name: 'PublishRules1796100000000',
  sql: `
    -- Who published a version, and when; neither of one that came with the first data.
    ALTER TABLE programs.rule_version
      ADD COLUMN published_by text,
      ADD COLUMN published_at timestamptz,
      ADD CONSTRAINT what_is_published_says_by_whom_and_when CHECK (num_nonnulls(published_by, published_at) IN (0, 2));
  `,
});
