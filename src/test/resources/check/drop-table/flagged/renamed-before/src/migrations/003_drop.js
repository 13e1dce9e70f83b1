exports.up = async (knex) => {
  await knex.schema.dropTable('parcels_unused'); // expect: drop-table PARTIAL "earlier migration renamed it"
};

exports.down = async (knex) => {
};
