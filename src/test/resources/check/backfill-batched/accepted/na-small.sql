-- profile: small-tables = regions
UPDATE regions SET code = upper(code);
