WITH page AS MATERIALIZED (
  SELECT company.id, company.credit_code, company.name, company.size, company.region_code, company.industry_code,
         rtrim(translate(encode(convert_to('["id ASC","' || company.id || '"]', 'UTF8'), 'base64'), '+/', '-_'), '=') AS cursor
    FROM companies.company company
   WHERE $2::uuid IS NULL OR company.id > $2 ORDER BY company.id LIMIT $1::int + 1),
shown AS (SELECT * FROM page ORDER BY id LIMIT $1)
SELECT json_build_object('data', json_build_object('companies', json_build_object(
  'totalCount', (SELECT count(*) FROM companies.company),
  'edges', (
    SELECT coalesce(json_agg(json_build_object('cursor', shown.cursor, 'node', json_build_object(
      'id', shown.id, 'creditCode', shown.credit_code, 'name', shown.name,
      'region', json_build_object('code', region.code, 'name', region.name),
      'industry', json_build_object('code', industry.code, 'name', industry.name),
      'size', shown.size)) ORDER BY shown.id), '[]')
      FROM shown
      JOIN companies.region region ON region.code = shown.region_code
      JOIN companies.industry industry ON industry.code = shown.industry_code),
  'pageInfo', json_build_object(
    'hasNextPage', (SELECT count(*) > $1 FROM page),
    'hasPreviousPage', $2::uuid IS NOT NULL,
    'startCursor', (SELECT cursor FROM shown ORDER BY id LIMIT 1),
    'endCursor', (SELECT cursor FROM shown ORDER BY id DESC LIMIT 1)))))::text AS answer
