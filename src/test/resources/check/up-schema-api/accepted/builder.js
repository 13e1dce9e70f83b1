exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => { t.integer('weight'); });
  await knex.raw('ALTER TABLE parcels ENABLE ROW LEVEL SECURITY');
};

exports.down = async (knex) => {
};
