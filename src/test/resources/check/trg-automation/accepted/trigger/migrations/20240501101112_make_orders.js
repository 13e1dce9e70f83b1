exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.timestamp('updated_at').defaultTo(knex.fn.now());
  });
  await knex.raw(`
    CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.updated_at := now();
      RETURN NEW;
    END $$
  `);
  await knex.raw(`
    CREATE TRIGGER orders_touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch()
  `);
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
  await knex.raw('DROP FUNCTION touch()');
};
