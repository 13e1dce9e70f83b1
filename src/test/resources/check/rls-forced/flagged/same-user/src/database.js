const settings = require('../knexfile');

module.exports = require('knex')(settings);
