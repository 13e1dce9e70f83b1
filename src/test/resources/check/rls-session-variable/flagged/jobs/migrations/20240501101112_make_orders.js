exports.up = async (knex) => {
  await knex.raw('CREATE TABLE orders (id uuid PRIMARY KEY, tenant_id uuid NOT NULL)');
  await knex.raw('ALTER TABLE orders ENABLE ROW LEVEL SECURITY');
  await knex.raw(`
    CREATE POLICY own ON orders USING (tenant_id = current_setting('shop.tenant')::uuid)
  `);
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
