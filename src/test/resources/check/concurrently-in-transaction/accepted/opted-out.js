exports.config = { transaction: false };

exports.up = async (knex) => {
  await knex.raw('CREATE INDEX CONCURRENTLY orders_total_idx ON orders (total)');
};

exports.down = async (knex) => {
  await knex.raw('DROP INDEX CONCURRENTLY IF EXISTS orders_total_idx');
};
