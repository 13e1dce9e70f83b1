const knex = require('knex')(require('../knexfile'));
const back = process.argv[2] === 'down';
(back ? knex.migrate.rollback() : knex.migrate.latest()).then(() => knex.destroy());
