-- Run again with every deployment: ${flyway:timestamp}
CREATE OR REPLACE VIEW account_balances AS
SELECT a.tenant_id,
       a.id AS account_id,
       a.code,
       p.currency,
       coalesce(sum(p.amount), 0)::numeric AS balance,
       max(p.created_at) AS last_posted_at
FROM accounts a
LEFT JOIN postings p ON p.account_id = a.id
GROUP BY a.tenant_id, a.id, a.code, p.currency;

GRANT SELECT ON account_balances TO ${app_role};
