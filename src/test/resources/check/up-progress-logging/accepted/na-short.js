exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); });
};

exports.down = async (knex) => {
};
