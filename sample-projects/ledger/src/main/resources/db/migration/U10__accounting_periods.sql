-- The extension stays: another schema may use it by now.
ALTER TABLE journals ALTER COLUMN description TYPE text;
ALTER TABLE journals DROP COLUMN period_name;
DROP TABLE accounting_periods;
