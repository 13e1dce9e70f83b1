exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => {
    t.dropColumn('depot');
  });
};

exports.down = async (knex) => {
};
