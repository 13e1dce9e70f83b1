module.exports = (sequelize, DataTypes) => {
  const Item = sequelize.define('Item', {
    partNumber: { type: DataTypes.STRING, field: 'part_number', allowNull: true },
    weight: { type: DataTypes.INTEGER },
    label: { type: DataTypes.VIRTUAL },
  }, { tableName: 'items' });
  return Item;
};
