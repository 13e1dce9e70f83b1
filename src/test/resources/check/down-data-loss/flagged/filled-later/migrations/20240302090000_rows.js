exports.up = async function (knex) {
  await knex('orders').insert({ id: 1 });
};

exports.down = async function (knex) {
  await knex('orders').where({ id: 1 }).del();
};
