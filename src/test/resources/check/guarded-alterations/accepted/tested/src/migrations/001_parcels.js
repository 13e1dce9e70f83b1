exports.up = async (knex) => {
  if (await knex.schema.hasTable('parcels')) {
    await knex.schema.alterTable('parcels', (t) => { t.integer('weight'); });
  }
};

exports.down = async (knex) => {
};
