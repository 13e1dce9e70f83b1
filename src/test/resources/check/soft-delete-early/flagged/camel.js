exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.timestamp('createdAt'); // expect: soft-delete-early PARTIAL "createdAt"
  });
};

exports.down = async (knex) => {
};
