SELECT json_build_object('data', json_build_object('company', (
  SELECT json_build_object(
    'name', company.name,
    'nameEn', coalesce(company.name_en, company.name),
    'size', company.size,
    'region', json_build_object('code', region.code, 'name', region.name),
    'vouchers', json_build_object(
      'totalCount', (SELECT count(*) FROM programs.voucher WHERE company_id = company.id),
      'edges', (
        SELECT coalesce(json_agg(json_build_object('node', json_build_object(
          'kind', program.kind,
          'status', CASE
            WHEN account.revoked_at IS NOT NULL THEN 'REVOKED'
            WHEN account.captured = account.face THEN 'EXHAUSTED'
            WHEN account.valid_until <= now() THEN 'EXPIRED'
            ELSE voucher.state END,
          'faceValue', json_build_object('amount', (account.face / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'),
          'captured', json_build_object('amount', (account.captured / 100.0)::numeric(20, 2)::text),
          'program', json_build_object('code', program.code, 'fund', json_build_object('code', fund.code,
            'appropriation', json_build_object('amount', (book.appropriation / 100.0)::numeric(20, 2)::text)))
        )) ORDER BY voucher.id), '[]')
        FROM (SELECT * FROM programs.voucher WHERE company_id = company.id ORDER BY id LIMIT 2) voucher
        JOIN programs.program program ON program.id = voucher.program_id
        JOIN programs.fund fund ON fund.id = program.fund_id
        JOIN ledger.book_balance book ON book.book_id = fund.id
        JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id)),
    'rentals', json_build_object(
      'totalCount', (SELECT count(*) FROM compute.rental WHERE company_id = company.id AND subsidy_fen > 0),
      'edges', (
        SELECT coalesce(json_agg(json_build_object('node', json_build_object(
          'status', rental.status,
          'gpuHours', trunc(rental.gpu_seconds / 3600.0, 2)::text,
          'cost', json_build_object('amount', (rental.cost_fen / 100.0)::numeric(20, 2)::text),
          'subsidy', json_build_object('amount', (rental.subsidy_fen / 100.0)::numeric(20, 2)::text),
          'offer', json_build_object('gpuModel', json_build_object('name', gpu_model.name),
            'provider', json_build_object('name', provider.name)),
          'vouchers', (
            SELECT coalesce(json_agg(json_build_object('program', json_build_object('code', program.code)) ORDER BY share.voucher_id), '[]')
            FROM compute.rental_voucher share
            JOIN programs.voucher voucher ON voucher.id = share.voucher_id
            JOIN programs.program program ON program.id = voucher.program_id
            WHERE share.rental_id = rental.id)
        )) ORDER BY rental.id), '[]')
        FROM (SELECT * FROM compute.rental WHERE company_id = company.id AND subsidy_fen > 0 ORDER BY id LIMIT 1) rental
        JOIN compute.offer offer ON offer.id = rental.offer_id
        JOIN compute.gpu_model gpu_model ON gpu_model.id = offer.gpu_model_id
        JOIN compute.compute_provider provider ON provider.id = offer.provider_id)),
    'datasetLicenses', json_build_object(
      'totalCount', (
        SELECT count(*) FROM datasets.license license
         WHERE license.company_id = company.id AND license.subsidy_fen > 0 AND EXISTS (
           SELECT FROM datasets.license_voucher payment WHERE payment.license_id = license.id AND payment.fund_code = $2)),
      'edges', (
        SELECT coalesce(json_agg(json_build_object('node', json_build_object(
          'status', license.status,
          'price', json_build_object('amount', (license.price_fen / 100.0)::numeric(20, 2)::text),
          'subsidy', json_build_object('amount', (license.subsidy_fen / 100.0)::numeric(20, 2)::text),
          'dataset', json_build_object('title', coalesce(dataset.title_en, dataset.title), 'grade', dataset.grade,
            'vendor', json_build_object('name', vendor.name)),
          'vouchers', (
            SELECT coalesce(json_agg(json_build_object('program', json_build_object('fund', json_build_object('code', fund.code))) ORDER BY payment.voucher_id), '[]')
            FROM datasets.license_voucher payment
            JOIN programs.voucher voucher ON voucher.id = payment.voucher_id
            JOIN programs.program program ON program.id = voucher.program_id
            JOIN programs.fund fund ON fund.id = program.fund_id
            WHERE payment.license_id = license.id)
        )) ORDER BY license.id), '[]')
        FROM (
          SELECT * FROM datasets.license license
           WHERE license.company_id = company.id AND license.subsidy_fen > 0 AND EXISTS (
             SELECT FROM datasets.license_voucher payment WHERE payment.license_id = license.id AND payment.fund_code = $2)
           ORDER BY license.id LIMIT 1) license
        JOIN datasets.dataset dataset ON dataset.id = license.dataset_id
        JOIN datasets.vendor vendor ON vendor.id = dataset.vendor_id)))
  FROM companies.company company
  JOIN companies.region region ON region.code = company.region_code
  WHERE company.credit_code = $1)))::text AS answer
