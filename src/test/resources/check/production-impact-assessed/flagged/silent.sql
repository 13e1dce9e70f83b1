-- a wider total
ALTER TABLE orders ALTER COLUMN total TYPE bigint; -- expect: production-impact-assessed PARTIAL "no comment says for how long"
