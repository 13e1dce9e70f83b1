exports.up = (knex) => knex.raw('CREATE EXTENSION IF NOT EXISTS hstore');

exports.down = () => {};
