exports.up = async (knex) => {
  await knex.raw('BEGIN'); // expect: explicit-transaction-control "inside the transaction of the runner"
  await knex.raw('DROP TABLE parcels');
  await knex.raw('COMMIT');
};

exports.down = async (knex) => {
};
