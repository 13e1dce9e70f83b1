const knex = require('knex')(require('../knexfile'));
async function start() {
  try {
    await knex.migrate.latest();
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
  require('./app').listen(8080);
}
start();
