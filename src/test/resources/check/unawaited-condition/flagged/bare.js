exports.up = async (knex) => {
  if (!knex.schema.hasColumn('parcels', 'weight')) { // expect: unawaited-condition "a promise that nobody awaits"
    await knex.schema.alterTable('parcels', (t) => { t.integer('weight'); });
  }
};

exports.down = async (knex) => {
};
