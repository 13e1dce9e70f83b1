const weigh = (knex) => knex.raw('UPDATE parcels SET weight = 1');

exports.up = (knex) =>
  knex.schema
    .createTable('parcels', (t) => { t.increments('id'); })
    .then(() => weigh(knex));

exports.down = (knex) => knex.schema.dropTable('parcels');
