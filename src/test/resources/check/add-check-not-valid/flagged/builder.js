exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.enu('state', ['new', 'sent']); // expect: add-check-not-valid "all rows of parcels"
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropColumn('state');
  });
};
