// transaction: none
exports.up = async function (knex) {
  const client = knex.client.config.client;
  if (client.includes('pg')) {
    await knex.raw('CREATE INDEX CONCURRENTLY by_row ON shelves ("row")');
  } else {
    await knex.schema.alterTable('shelves', (t) => t.index(['row'], 'by_row'));
  }
};
exports.down = async function (knex) {};
