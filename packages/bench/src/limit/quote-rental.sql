WITH said AS (SELECT gen_random_uuid() AS id, date_trunc('milliseconds', clock_timestamp()) AS now),
offer AS (
  SELECT offer.id, offer.provider_id, price.fen, $4::bigint * $5::bigint * 3600 AS seconds
    FROM compute.offer offer
   CROSS JOIN LATERAL (
     SELECT price_per_gpu_hour_fen AS fen FROM compute.offer_price
      WHERE offer_id = offer.id AND valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
      ORDER BY valid_from DESC LIMIT 1) price
   WHERE offer.id = $3::uuid AND offer.available >= $4::int),
command AS (
  INSERT INTO compute.command (actor, key, name, request_hash, answer)
  SELECT 'limit', $1::uuid, 'quoteRental', '\x00', jsonb_build_object('rentalId', said.id) FROM said, offer),
rental AS (
  INSERT INTO compute.rental (id, company_id, company_region_code, offer_id, provider_id, status, gpu_count,
    price_per_gpu_hour_fen, ordered_gpu_seconds, gpu_seconds, cost_fen, subsidy_fen, quoted_at, ends_at, synthetic)
  SELECT said.id, company.id, company.region_code, offer.id, offer.provider_id, 'QUOTED', $4::int,
         offer.fen, offer.seconds, 0, offer.seconds * offer.fen / 3600, 0, said.now, said.now + $5::int * interval '1 hour', false
    FROM said, offer, companies.company company WHERE company.id = $2::uuid
  RETURNING id, status, cost_fen),
quote AS (
  INSERT INTO compute.rental_quote (rental_id, valid_until, purchase, plan)
  SELECT rental.id, said.now + interval '24 hours', '{}', '[]' FROM rental, said),
event AS (
  INSERT INTO compute.rental_event (rental_id, number, verb, to_status, role, actor, reason, at)
  SELECT rental.id, 1, 'quote', 'QUOTED', 'COMPANY_MEMBER', 'limit', 'Quoted.', said.now FROM rental, said)
SELECT json_build_object('data', json_build_object('quoteRental', json_build_object(
  'rental', json_build_object('id', id, 'status', status,
    'cost', json_build_object('amount', (cost_fen / 100.0)::numeric(20, 2)::text, 'currency', 'CNY')),
  'voucherPlan', json_build_array(),
  'companyPays', json_build_object('amount', (cost_fen / 100.0)::numeric(20, 2)::text, 'currency', 'CNY'))))::text AS answer
FROM rental
