UPDATE orders SET region = 'EU'; -- expect: statement-timeout PARTIAL "orders"
