-- No header, so includeAll takes the whole file as one changeset.
CREATE VIEW products_on_sale AS
SELECT p.id, p.code, p.title, x.currency, x.amount
FROM products p
JOIN prices x ON x.product_id = p.id
WHERE p.state = 'on_sale';

GRANT SELECT ON products_on_sale TO PUBLIC;
