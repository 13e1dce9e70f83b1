ALTER TYPE status ADD VALUE 'archived';
UPDATE orders SET status = 'archived' WHERE closed_at < '2020-01-01'; -- expect: enum-value-used-same-tx "'archived' of status is used before it is committed"
