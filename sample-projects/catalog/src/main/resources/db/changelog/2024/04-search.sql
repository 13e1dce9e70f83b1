--liquibase formatted sql logicalFilePath:catalog/search.sql

--changeset lea:search-1
--comment: Full text search over titles
ALTER TABLE products ADD COLUMN search tsvector
    GENERATED ALWAYS AS (to_tsvector('english', title)) STORED;
--rollback ALTER TABLE products DROP COLUMN search;

--changeset lea:search-2 runInTransaction:false dbms:postgresql
CREATE INDEX CONCURRENTLY IF NOT EXISTS products_search_ix ON products USING gin (search);
--rollback DROP INDEX CONCURRENTLY IF EXISTS products_search_ix;

--changeset jonas:search-3 splitStatements:false stripComments:false
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 SELECT count(*) FROM pg_proc WHERE proname = 'search_products'
CREATE FUNCTION search_products(words text) RETURNS SETOF products
    LANGUAGE sql STABLE AS
$$
    SELECT * FROM products
    WHERE search @@ websearch_to_tsquery('english', words); -- stays one statement
$$;
/* liquibase rollback
DROP FUNCTION search_products(text);
*/

--changeset jonas:search-4 labels:experimental endDelimiter:/
ALTER TABLE products ALTER COLUMN search SET STATISTICS 1000
/
COMMENT ON COLUMN products.search IS 'title only; descriptions; see issue 88'
/
--rollback empty
