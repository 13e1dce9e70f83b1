const { execSync } = require('child_process');
execSync('npx knex migrate:latest');
