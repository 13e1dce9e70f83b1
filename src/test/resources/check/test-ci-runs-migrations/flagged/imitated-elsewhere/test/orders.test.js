const { knex } = require('./database');
beforeAll(() => knex.migrate.latest());
