exports.config = { transaction: false };

exports.up = async (knex) => {
  await knex.schema.alterTable('orders', (table) => table.text('region')); // expect: transaction-wrapping "2 steps of the migration commit by themselves"
  await knex.schema.alterTable('items', (table) => table.text('region'));
};

exports.down = async () => {};
