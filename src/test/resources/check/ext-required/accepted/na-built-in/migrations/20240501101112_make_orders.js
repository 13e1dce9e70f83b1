exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary().defaultTo(knex.raw('gen_random_uuid()'));
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
