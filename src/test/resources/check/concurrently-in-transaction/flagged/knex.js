exports.up = async (knex) => {
  await knex.raw('CREATE INDEX CONCURRENTLY orders_total_idx ON orders (total)'); // expect: concurrently-in-transaction "CREATE INDEX CONCURRENTLY on orders"
};

exports.down = async (knex) => {
  await knex.raw('DROP INDEX CONCURRENTLY orders_total_idx'); // expect: concurrently-in-transaction "DROP INDEX CONCURRENTLY orders_total_idx"
};
