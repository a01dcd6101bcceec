WITH fund AS (
  SELECT fund.*, book.appropriation, book.encumbered, book.disbursed, book.available
    FROM programs.fund fund JOIN ledger.book_balance book ON book.book_id = fund.id WHERE fund.code = $1),
page AS MATERIALIZED (
  SELECT voucher.* FROM programs.voucher voucher
   WHERE voucher.fund_id = (SELECT id FROM fund) AND ($3::uuid IS NULL OR voucher.id > $3) ORDER BY voucher.id LIMIT $2::int + 1),
shown AS (SELECT * FROM page ORDER BY id LIMIT $2)
SELECT json_build_object('data', json_build_object('fund', (
  SELECT json_build_object(
    'id', fund.id, 'code', fund.code, 'name', fund.name,
    'city', (SELECT json_build_object('code', city.code, 'name', city.name) FROM programs.city city WHERE city.id = fund.city_id),
    'fiscalYear', fund.fiscal_year,
    'appropriation', json_build_object('amount', (fund.appropriation / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
    'encumbered', json_build_object('amount', (fund.encumbered / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
    'disbursed', json_build_object('amount', (fund.disbursed / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
    'available', json_build_object('amount', (fund.available / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
    'programs', (SELECT coalesce(json_agg(json_build_object('code', code, 'name', name, 'kind', kind) ORDER BY code), '[]')
                   FROM programs.program WHERE fund_id = fund.id),
    'vouchers', json_build_object(
      'totalCount', (SELECT count(*) FROM programs.voucher WHERE fund_id = fund.id),
      'edges', (
        SELECT coalesce(json_agg(json_build_object('node', json_build_object(
          'id', voucher.id,
          'kind', program.kind,
          'status', CASE
            WHEN account.revoked_at IS NOT NULL THEN 'REVOKED'
            WHEN account.captured = account.face THEN 'EXHAUSTED'
            WHEN account.valid_until <= now() THEN 'EXPIRED'
            ELSE voucher.state END,
          'faceValue', json_build_object('amount', (account.face / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
          'captured', json_build_object('amount', (account.captured / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
          'company', json_build_object(
            'id', company.id, 'creditCode', company.credit_code, 'name', company.name, 'size', company.size,
            'datasetLicenses', json_build_object('edges', (
              SELECT coalesce(json_agg(json_build_object('node', json_build_object(
                'id', license.id,
                'subsidy', json_build_object('amount', (license.subsidy_fen / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
                'dataset', json_build_object('id', dataset.id, 'title', dataset.title,
                  'vendor', json_build_object('name', vendor.name)))) ORDER BY license.id), '[]')
                FROM (
                  SELECT * FROM datasets.license license
                   WHERE license.company_id = company.id AND license.subsidy_fen > 0 AND EXISTS (
                     SELECT FROM datasets.license_voucher payment WHERE payment.license_id = license.id AND payment.fund_code = $1)
                   ORDER BY license.id LIMIT 5) license
                JOIN datasets.dataset dataset ON dataset.id = license.dataset_id
                JOIN datasets.vendor vendor ON vendor.id = dataset.vendor_id)),
            'rentals', json_build_object('edges', (
              SELECT coalesce(json_agg(json_build_object('node', json_build_object(
                'id', rental.id,
                'gpuHours', trunc(rental.gpu_seconds / 3600.0, 2)::text,
                'subsidy', json_build_object('amount', (rental.subsidy_fen / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
                'offer', json_build_object('provider', json_build_object('name', provider.name)))) ORDER BY rental.id), '[]')
                FROM (SELECT * FROM compute.rental WHERE company_id = company.id AND subsidy_fen > 0 ORDER BY id LIMIT 5) rental
                JOIN compute.offer offer ON offer.id = rental.offer_id
                JOIN compute.compute_provider provider ON provider.id = offer.provider_id))))
        ) ORDER BY voucher.id), '[]')
        FROM shown voucher
        JOIN programs.program program ON program.id = voucher.program_id
        JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
        JOIN companies.company company ON company.id = voucher.company_id),
      'pageInfo', json_build_object(
        'hasNextPage', (SELECT count(*) > $2 FROM page),
        'endCursor', (SELECT rtrim(translate(encode(convert_to('["id ASC","' || id || '"]', 'UTF8'), 'base64'), '+/', '-_'), '=')
                        FROM shown ORDER BY id DESC LIMIT 1))))
  FROM fund)))::text AS answer
