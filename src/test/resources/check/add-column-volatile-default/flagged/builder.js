exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.uuid('token').defaultTo(knex.fn.uuid()); // expect: add-column-volatile-default "gen_random_uuid() is another value in each row"
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropColumn('token');
  });
};
