exports.up = async (knex) => {
  await knex.schema.alterTable('items', (table) => {
    table.index('order_id', 'items_order');
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('items', (table) => {
    table.dropIndex('order_id', 'items_order');
  });
};
