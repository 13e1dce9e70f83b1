exports.up = async (knex) => {
  for (const name of ['orders', 'carts', 'visits']) {
    await knex.raw(`CREATE TABLE ${name} (id uuid PRIMARY KEY, org_id uuid NOT NULL)`);
  }
  for (const name of ['orders', 'carts']) {
    await knex.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
  }
};

exports.down = async (knex) => {
  for (const name of ['orders', 'carts', 'visits']) {
    await knex.schema.dropTable(name);
  }
};
