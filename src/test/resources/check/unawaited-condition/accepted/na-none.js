exports.up = async (knex) => {
  await knex.schema.dropTable('parcels');
};

exports.down = async (knex) => {
};
