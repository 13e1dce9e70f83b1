-- Draft, kept out by its lower-case prefix until the accountants agree.
ALTER TABLE accounting_periods ADD COLUMN closed_by text;
