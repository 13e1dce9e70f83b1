ALTER TYPE status ADD VALUE 'archived';
UPDATE orders SET note = 'x' WHERE status = 'open';
