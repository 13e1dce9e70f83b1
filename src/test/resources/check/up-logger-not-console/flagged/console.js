exports.up = async (knex) => {
  console.log('parcels'); // expect: up-logger-not-console PARTIAL "2 times"
  await knex.schema.dropTable('parcels');
  console.log('done');
};

exports.down = async (knex) => {
};
