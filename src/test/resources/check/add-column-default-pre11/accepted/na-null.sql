-- profile: postgresql = 10
ALTER TABLE orders ADD COLUMN note text DEFAULT NULL, ADD COLUMN memo varchar(9) DEFAULT NULL::character varying;
