-- What PostGraphile is given to serve: the same rows, in one schema, with the relations that the subgraphs' schemas leave
-- out. Amounts and states come as columns, which costs PostGraphile less than types of their own.
DROP SCHEMA IF EXISTS monolith CASCADE;
CREATE SCHEMA monolith;

CREATE VIEW monolith.region AS SELECT code, name FROM companies.region;
COMMENT ON VIEW monolith.region IS '@primaryKey code';

CREATE VIEW monolith.industry AS SELECT code, name FROM companies.industry;
COMMENT ON VIEW monolith.industry IS '@primaryKey code';

CREATE VIEW monolith.company AS
  SELECT id, credit_code, name, coalesce(name_en, name) AS name_en, size, region_code, industry_code FROM companies.company;
COMMENT ON VIEW monolith.company IS E'@primaryKey id\n@unique credit_code\n@foreignKey (region_code) references monolith.region (code)|@fieldName region\n@foreignKey (industry_code) references monolith.industry (code)|@fieldName industry';

CREATE VIEW monolith.city AS SELECT id, code, name FROM programs.city;
COMMENT ON VIEW monolith.city IS '@primaryKey id';

CREATE VIEW monolith.fund AS
  SELECT fund.id, fund.code, fund.name, fund.city_id, fund.fiscal_year, 'CNY' AS currency,
         (book.appropriation / 100.0)::numeric(20, 2) AS appropriation, (book.encumbered / 100.0)::numeric(20, 2) AS encumbered,
         (book.disbursed / 100.0)::numeric(20, 2) AS disbursed, (book.available / 100.0)::numeric(20, 2) AS available
    FROM programs.fund fund JOIN ledger.book_balance book ON book.book_id = fund.id;
COMMENT ON VIEW monolith.fund IS E'@primaryKey id\n@unique code\n@foreignKey (city_id) references monolith.city (id)|@fieldName city';

CREATE VIEW monolith.program AS SELECT id, code, name, kind, fund_id FROM programs.program;
COMMENT ON VIEW monolith.program IS E'@primaryKey id\n@foreignKey (fund_id) references monolith.fund (id)|@fieldName fund|@foreignFieldName programs';

CREATE VIEW monolith.voucher AS
  SELECT voucher.id, voucher.company_id, voucher.program_id, voucher.fund_id, program.kind, 'CNY' AS currency,
         (account.face / 100.0)::numeric(20, 2) AS face_value, (account.captured / 100.0)::numeric(20, 2) AS captured,
         CASE WHEN account.revoked_at IS NOT NULL THEN 'REVOKED' WHEN account.captured = account.face THEN 'EXHAUSTED'
              WHEN account.valid_until <= now() THEN 'EXPIRED' ELSE voucher.state END AS status
    FROM programs.voucher voucher
    JOIN programs.program program ON program.id = voucher.program_id
    JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id;
COMMENT ON VIEW monolith.voucher IS E'@primaryKey id\n@foreignKey (company_id) references monolith.company (id)|@fieldName company|@foreignFieldName vouchers\n@foreignKey (program_id) references monolith.program (id)|@fieldName program\n@foreignKey (fund_id) references monolith.fund (id)|@fieldName fund|@foreignFieldName vouchers';

CREATE VIEW monolith.gpu_model AS SELECT id, name FROM compute.gpu_model;
COMMENT ON VIEW monolith.gpu_model IS '@primaryKey id';

CREATE VIEW monolith.compute_provider AS SELECT id, name FROM compute.compute_provider;
COMMENT ON VIEW monolith.compute_provider IS '@primaryKey id';

CREATE VIEW monolith.offer AS SELECT id, gpu_model_id, provider_id FROM compute.offer;
COMMENT ON VIEW monolith.offer IS E'@primaryKey id\n@foreignKey (gpu_model_id) references monolith.gpu_model (id)|@fieldName gpuModel\n@foreignKey (provider_id) references monolith.compute_provider (id)|@fieldName provider';

CREATE VIEW monolith.rental AS
  SELECT id, company_id, offer_id, status, trunc(gpu_seconds / 3600.0, 2)::text AS gpu_hours, 'CNY' AS currency,
         (cost_fen / 100.0)::numeric(20, 2) AS cost, (subsidy_fen / 100.0)::numeric(20, 2) AS subsidy
    FROM compute.rental WHERE subsidy_fen > 0;
COMMENT ON VIEW monolith.rental IS E'@primaryKey id\n@foreignKey (company_id) references monolith.company (id)|@fieldName company|@foreignFieldName rentals\n@foreignKey (offer_id) references monolith.offer (id)|@fieldName offer';

CREATE VIEW monolith.rental_voucher AS SELECT rental_id, voucher_id FROM compute.rental_voucher;
COMMENT ON VIEW monolith.rental_voucher IS E'@primaryKey rental_id,voucher_id\n@foreignKey (rental_id) references monolith.rental (id)|@foreignFieldName vouchers\n@foreignKey (voucher_id) references monolith.voucher (id)|@fieldName voucher';

CREATE VIEW monolith.vendor AS SELECT id, name FROM datasets.vendor;
COMMENT ON VIEW monolith.vendor IS '@primaryKey id';

CREATE VIEW monolith.dataset AS
  SELECT id, title, coalesce(title_en, title) AS title_en, grade, vendor_id FROM datasets.dataset;
COMMENT ON VIEW monolith.dataset IS E'@primaryKey id\n@foreignKey (vendor_id) references monolith.vendor (id)|@fieldName vendor';

-- One row for each fund that pays for a license, so that PostGraphile's own condition can choose the fund.
CREATE VIEW monolith.license AS
  SELECT license.id, payment.fund_code, license.company_id, license.dataset_id, license.status, 'CNY' AS currency,
         (license.price_fen / 100.0)::numeric(20, 2) AS price, (license.subsidy_fen / 100.0)::numeric(20, 2) AS subsidy
    FROM datasets.license license
   CROSS JOIN LATERAL (SELECT DISTINCT fund_code FROM datasets.license_voucher WHERE license_id = license.id) payment
   WHERE license.subsidy_fen > 0;
COMMENT ON VIEW monolith.license IS E'@primaryKey id,fund_code\n@unique id\n@foreignKey (company_id) references monolith.company (id)|@fieldName company|@foreignFieldName licenses\n@foreignKey (dataset_id) references monolith.dataset (id)|@fieldName dataset';

CREATE VIEW monolith.license_voucher AS SELECT license_id, voucher_id FROM datasets.license_voucher;
COMMENT ON VIEW monolith.license_voucher IS E'@primaryKey license_id,voucher_id\n@foreignKey (license_id) references monolith.license (id)|@foreignFieldName vouchers\n@foreignKey (voucher_id) references monolith.voucher (id)|@fieldName voucher';

CREATE TYPE monolith.quote AS (
  rental_id uuid, status text, cost numeric(20, 2), company_pays numeric(20, 2), currency text, voucher_plan text[]);

-- As PostGraphile's manual has writes: a function in SQL. It writes the rows that ours does.
CREATE FUNCTION monolith.quote_rental(key uuid, company_id uuid, offer_id uuid, gpu_count int, hours int)
RETURNS monolith.quote LANGUAGE sql VOLATILE AS $$
  WITH said AS (SELECT gen_random_uuid() AS id, date_trunc('milliseconds', clock_timestamp()) AS now),
  offer AS (
    SELECT offer.id, offer.provider_id, price.fen, $4::bigint * $5::bigint * 3600 AS seconds
      FROM compute.offer offer
     CROSS JOIN LATERAL (
       SELECT price_per_gpu_hour_fen AS fen FROM compute.offer_price
        WHERE offer_price.offer_id = offer.id AND valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
        ORDER BY valid_from DESC LIMIT 1) price
     WHERE offer.id = $3 AND offer.available >= $4),
  command AS (
    INSERT INTO compute.command (actor, key, name, request_hash, answer)
    SELECT 'postgraphile', $1, 'quoteRental', '\x00', jsonb_build_object('rentalId', said.id) FROM said, offer),
  rental AS (
    INSERT INTO compute.rental (id, company_id, company_region_code, offer_id, provider_id, status, gpu_count,
      price_per_gpu_hour_fen, ordered_gpu_seconds, gpu_seconds, cost_fen, subsidy_fen, quoted_at, ends_at, synthetic)
    SELECT said.id, company.id, company.region_code, offer.id, offer.provider_id, 'QUOTED', $4,
           offer.fen, offer.seconds, 0, offer.seconds * offer.fen / 3600, 0, said.now, said.now + $5 * interval '1 hour', false
      FROM said, offer, companies.company company WHERE company.id = $2
    RETURNING id, status, (cost_fen / 100.0)::numeric(20, 2) AS cost),
  quote AS (
    INSERT INTO compute.rental_quote (rental_id, valid_until, purchase, plan)
    SELECT rental.id, said.now + interval '24 hours', '{}', '[]' FROM rental, said),
  event AS (
    INSERT INTO compute.rental_event (rental_id, number, verb, to_status, role, actor, reason, at)
    SELECT rental.id, 1, 'quote', 'QUOTED', 'COMPANY_MEMBER', 'postgraphile', 'Quoted.', said.now FROM rental, said)
  SELECT id, status, cost, cost, 'CNY', ARRAY[]::text[] FROM rental
$$;
