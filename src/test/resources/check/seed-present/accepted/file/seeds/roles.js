exports.seed = (knex) => knex('roles').insert([{ name: 'admin' }]).onConflict('name').ignore();
