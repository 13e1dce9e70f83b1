require('knex')(require('../knexfile')).migrate.latest();
