ALTER TABLE orders ALTER note SET NOT NULL;
ALTER TABLE public.orders ALTER total SET NOT NULL; -- expect: combine-alter-table PARTIAL "once more"
