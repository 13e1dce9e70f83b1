exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); t.integer('weight').notNullable(); });
};

exports.down = async (knex) => {
};
