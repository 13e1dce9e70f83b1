exports.up = async (knex) => {
  const url = 'postgres://courier:kU2notreal@db.parcels.example:5432/parcels'; // expect: up-no-secrets "a password, key or token"
  await knex.raw('SELECT dblink_connect(?)', [url]);
};

exports.down = async (knex) => {
};
