exports.up = async (knex) => {
  await knex.schema.alterTable('parcels', (t) => { t.setNullable('weight'); });
};

exports.down = async (knex) => {
};
