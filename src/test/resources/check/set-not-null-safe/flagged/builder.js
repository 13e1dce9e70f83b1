exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropNullable('weight'); // expect: set-not-null-safe "all rows of parcels"
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.setNullable('weight');
  });
};
