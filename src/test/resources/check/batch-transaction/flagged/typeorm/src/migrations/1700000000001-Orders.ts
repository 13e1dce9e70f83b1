import { MigrationInterface, QueryRunner } from 'typeorm';
export class Orders1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('CREATE TABLE orders (id bigint PRIMARY KEY, note text)');
  }
  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE orders');
  }
}
