exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary();
    table.uuid('tenant_id').notNullable();
  });
  const { rows } = await knex.raw(`SELECT table_name FROM information_schema.columns WHERE column_name = 'tenant_id'`);
  for (const row of rows) {
    await knex.raw(`ALTER TABLE ${row.table_name} ENABLE ROW LEVEL SECURITY`);
  }
};

exports.down = (knex) => knex.schema.dropTable('orders');
