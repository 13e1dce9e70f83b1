import { MigrationInterface, QueryRunner } from 'typeorm';
export class Orders1700000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE TABLE orders (id bigint PRIMARY KEY)');
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE orders');
  }
}
