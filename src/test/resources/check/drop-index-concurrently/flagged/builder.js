exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (table) => {
    table.dropIndex(['sender_id'], 'parcels_sender'); // expect: drop-index-concurrently "ACCESS EXCLUSIVE"
  });
};

exports.down = async (knex) => {
  await knex.schema.raw('CREATE INDEX CONCURRENTLY parcels_sender ON parcels (sender_id)');
};
