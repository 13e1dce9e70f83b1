exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => { t.integer('weight'); });
};

exports.down = async (knex) => {
};
