CREATE OR REPLACE PROCEDURE set_price(product bigint, iso char(3), price numeric)
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO prices (product_id, currency, valid_from, amount)
    VALUES (product, iso, current_date, price)
    ON CONFLICT (product_id, currency, valid_from) DO UPDATE SET amount = excluded.amount;
END
$$;
