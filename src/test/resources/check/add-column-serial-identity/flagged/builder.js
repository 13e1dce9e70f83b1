exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.bigIncrements('number', { primaryKey: false }); // expect: add-column-serial-identity "parcels is rewritten"
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropColumn('number');
  });
};
