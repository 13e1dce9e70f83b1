SET statement_timeout = 0;
UPDATE orders SET note = upper(note); -- expect: statement-timeout PARTIAL "no statement_timeout"
