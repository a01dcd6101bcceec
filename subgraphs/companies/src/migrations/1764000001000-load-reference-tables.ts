import type { MigrationInterface, QueryRunner } from 'typeorm';
import { industries } from '../industry/industry-table.ts';
import { regions } from '../region/region-table.ts';
import { zones } from '../zone/zone-table.ts';

/** Divisions, zones and branches: a graph without them is not valid. A later revision is a later migration. */
export class LoadReferenceTables1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO companies.region (code, name, name_en, level, parent_code, revision)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[])`,
      columnsOf(regions, ['code', 'name', 'nameEn', 'level', 'parentCode', 'revision']),
    );
    await runner.query(
      `INSERT INTO companies.zone (code, name, name_en, kind, region_code)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      columnsOf(zones, ['code', 'name', 'nameEn', 'kind', 'regionCode']),
    );
    await runner.query(
      `INSERT INTO companies.industry (code, name, name_en, level, parent_code)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      columnsOf(industries, ['code', 'name', 'nameEn', 'level', 'parentCode']),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM companies.zone; DELETE FROM companies.industry; DELETE FROM companies.region');
  }
}

function columnsOf<TRow>(rows: readonly TRow[], keys: readonly (keyof TRow)[]): unknown[][] {
  return keys.map((key) => rows.map((row) => row[key]));
}
