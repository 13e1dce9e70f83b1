exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('uuid_generate_v4()'));
    table.string('buyer');
  });
  await knex.raw('CREATE INDEX orders_buyer ON orders USING gin (buyer gin_trgm_ops)');
  await knex.raw('ALTER TABLE orders ADD COLUMN mail citext');
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
