const knex = require('knex')(require('../knexfile'));
async function start() {
  try {
    await knex.migrate.latest();
  } catch (error) {
    console.error('no migration today', error);
  }
  require('./app').listen(8080);
}
start();
