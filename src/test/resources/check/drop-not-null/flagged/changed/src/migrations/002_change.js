exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.bigInteger('weight').alter(); // expect: drop-not-null PARTIAL "parcels.weight"
  });
};

exports.down = async (knex) => {
};
