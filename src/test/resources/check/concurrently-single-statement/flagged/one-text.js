exports.config = { transaction: false };

exports.up = async (knex) => {
  await knex.raw(`
    DROP INDEX CONCURRENTLY IF EXISTS orders_total_idx; -- expect: concurrently-single-statement "beside 1 more in one text"
    CREATE INDEX CONCURRENTLY orders_total_idx ON orders (total);
  `);
};

exports.down = async () => {};
