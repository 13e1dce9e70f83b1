exports.up = async (knex) => {
  await knex.schema.alterTable('orders', (table) => table.text('region'));
};

exports.down = async (knex) => {
};
