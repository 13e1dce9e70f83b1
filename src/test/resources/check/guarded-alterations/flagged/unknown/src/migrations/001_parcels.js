exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.integer('weight'); // expect: guarded-alterations PARTIAL "parcels is altered without a test"
    t.integer('size');
  });
};

exports.down = async (knex) => {
};
