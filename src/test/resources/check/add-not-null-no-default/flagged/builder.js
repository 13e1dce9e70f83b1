exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.integer('weight').notNullable(); // expect: add-not-null-no-default "parcels.weight"
  });
};

exports.down = async (knex) => {
};
