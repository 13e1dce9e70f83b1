exports.pu = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('parcels');
};
