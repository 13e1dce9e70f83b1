exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (table) => {
    table.bigIncrements('id');
    table.integer('weight').index('parcels_weight');
  });
};

exports.down = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropIndex(['weight'], 'parcels_weight');
  });
  await knex.schema.dropTable('parcels');
};
