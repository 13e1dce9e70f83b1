exports.up = async (knex) => {
  await knex('parcels').insert({ size: 's', weight: 1, 'size': 'm' }); // expect: columns-unique-in-stmt "size"
  await knex('parcels').insert([{ size: 's', weight: 1 }, { size: 'm', weight: 2 }]);
};

exports.down = async (knex) => {
};
