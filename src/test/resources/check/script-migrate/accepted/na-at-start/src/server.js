const knex = require('knex')(require('../knexfile'));

knex.migrate.latest().then(() => app.listen(3000));
