exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.dropColumn('weight'); // expect: drop-column PARTIAL "made it optional"
  });
};

exports.down = async (knex) => {
};
