const name = (column) => `orders_${column}_index`;

exports.up = (knex) => knex.schema.alterTable('orders', (table) => {
  table.index(['number'], 'orders_number_index');
  table.unique(['number'], { indexName: 'orders_number_unique' });
});

exports.down = () => {};
