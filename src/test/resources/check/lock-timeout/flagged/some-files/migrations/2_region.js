exports.up = async (knex) => {
  await knex.raw("SET LOCAL lock_timeout = '5s'");
  await knex.schema.alterTable('orders', (table) => table.text('region'));
};

exports.down = async (knex) => {
};
