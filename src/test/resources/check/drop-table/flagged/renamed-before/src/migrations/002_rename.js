exports.up = async (knex) => {
  await knex.schema.renameTable('parcels', 'parcels_unused');
};

exports.down = async (knex) => {
};
