-- Prisma does not write views itself.
CREATE VIEW "customer_totals" AS
SELECT "customer_id", sum("total_cents")::bigint AS "total_cents"
FROM "orders"
WHERE "status" <> 'CANCELLED'
GROUP BY "customer_id";
