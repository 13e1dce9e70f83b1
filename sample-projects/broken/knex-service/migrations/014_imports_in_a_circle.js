const other = require('../lib/one');

exports.up = (knex) => other.up(knex);
exports.down = (knex) => other.down(knex);
