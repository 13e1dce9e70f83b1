exports.up = async (knex) => {
  await knex.schema.raw('CREATE INDEX CONCURRENTLY parcels_sender ON parcels (sender_id)');
};

exports.down = async (knex) => {
  await knex.schema.raw('DROP INDEX parcels_sender'); // expect: drop-index-concurrently PARTIAL "of parcels"
};
