class Order extends Model {
  $beforeUpdate() {
    this.updated_at = new Date().toISOString();
  }
}
