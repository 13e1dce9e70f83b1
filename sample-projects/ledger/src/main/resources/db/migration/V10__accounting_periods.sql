SET LOCAL lock_timeout = '3s';

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE accounting_periods (
    tenant_id uuid        NOT NULL,
    name      varchar(20) NOT NULL,
    days      daterange   NOT NULL,
    closed_at timestamptz,
    PRIMARY KEY (tenant_id, name),
    CONSTRAINT accounting_periods_do_not_overlap
        EXCLUDE USING gist (tenant_id WITH =, days WITH &&)
);

ALTER TABLE journals ADD COLUMN period_name varchar(20);
ALTER TABLE journals
    ADD CONSTRAINT journals_period_fk
        FOREIGN KEY (tenant_id, period_name) REFERENCES accounting_periods (tenant_id, name) NOT VALID;
ALTER TABLE journals ALTER COLUMN description TYPE varchar(500);
