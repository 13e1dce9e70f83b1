const knex = require('knex')(require('../knexfile'));

async function start() {
  await knex.migrate.latest();
  app.listen(3000);
}

start();
