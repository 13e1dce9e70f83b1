REINDEX SCHEMA public; -- expect: reindex-concurrently "REINDEX SCHEMA public"
