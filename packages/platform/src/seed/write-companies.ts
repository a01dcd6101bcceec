import {
  AccountsEntity,
  AiProjectEntity,
  CompanyEntity,
  ImpactReportEntity,
  OwnershipEntity,
  StandingEntity,
} from '@voucher-graph/companies';
import type pg from 'pg';
import { generateCompanies, type CompanySeed } from './companies/index.ts';
import { copyRows } from './copy-rows.ts';
import type { Random } from './random.ts';

/** What the rest of the seed needs to know of a company. */
export type WrittenCompany = Pick<
  CompanySeed['company'],
  'id' | 'creditCode' | 'name' | 'nameEn' | 'kind' | 'regionCode' | 'industryCode' | 'createdAt'
>;

const chunkSize = 10_000;

/** Generates companies and writes them chunk by chunk, so that millions need little memory. */
export async function writeCompanies(
  client: pg.Client,
  random: Random,
  count: number,
  onProgress: (line: string) => void,
): Promise<readonly WrittenCompany[]> {
  const written: WrittenCompany[] = [];
  let chunk: CompanySeed[] = [];
  for (const seed of generateCompanies(random, count)) {
    const { id, creditCode, name, nameEn, kind, regionCode, industryCode, createdAt } = seed.company;
    written.push({ id, creditCode, name, nameEn, kind, regionCode, industryCode, createdAt });
    chunk.push(seed);
    if (chunk.length < chunkSize && written.length < count) continue;
    await writeChunk(client, chunk);
    chunk = [];
    if (count > chunkSize)
      onProgress(`  ${Math.floor((written.length / count) * 100)} % of ${count.toLocaleString('en')} companies`);
  }
  return written;
}

async function writeChunk(client: pg.Client, chunk: readonly CompanySeed[]): Promise<void> {
  const schema = 'companies';
  await copyRows(
    client,
    schema,
    CompanyEntity,
    chunk.map(({ company }) => company),
  );
  await copyRows(
    client,
    schema,
    AccountsEntity,
    chunk.flatMap(({ accounts }) => accounts),
  );
  await copyRows(
    client,
    schema,
    OwnershipEntity,
    chunk.flatMap(({ ownerships }) => ownerships),
  );
  await copyRows(
    client,
    schema,
    StandingEntity,
    chunk.flatMap(({ standingRecords }) => standingRecords),
  );
  await copyRows(
    client,
    schema,
    AiProjectEntity,
    chunk.flatMap(({ aiProjects }) => aiProjects),
  );
  await copyRows(
    client,
    schema,
    ImpactReportEntity,
    chunk.flatMap(({ impactReports }) => impactReports),
  );
}
