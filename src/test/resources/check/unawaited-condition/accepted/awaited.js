exports.up = async (knex) => {
  if (!(await knex.schema.hasColumn('parcels', 'weight'))) {
    await knex.schema.alterTable('parcels', (t) => { t.integer('weight'); });
  }
};

exports.down = async (knex) => {
};
