exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); });
  return knex.raw('CREATE INDEX parcels_id ON parcels (id)');
};

exports.down = async (knex) => {
};
