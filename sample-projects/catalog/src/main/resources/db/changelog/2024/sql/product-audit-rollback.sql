DROP TRIGGER products_note_change ON products;
DROP FUNCTION note_product_change();
DROP TABLE product_changes;
