exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); t.integer('weight'); });
};

exports.down = async (knex) => {
};
