exports.up = (knex) => knex.schema.alterTable('orders', (table) => {
  table.index(['tenant_id', 'created_at']); // expect: idx-named PARTIAL "is a name that the tool makes up"
  table.unique(['number'], 'orders_number_uq');
});

exports.down = () => {};
