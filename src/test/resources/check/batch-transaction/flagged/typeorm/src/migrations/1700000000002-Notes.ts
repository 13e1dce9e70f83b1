import { MigrationInterface, QueryRunner } from 'typeorm';
export class Notes1700000000002 implements MigrationInterface {
  transaction = false as const;
  async up(runner: QueryRunner) {
    await runner.query('CREATE INDEX CONCURRENTLY orders_note ON orders (note)');
  }
  async down(runner: QueryRunner) {
    await runner.query('DROP INDEX CONCURRENTLY orders_note');
  }
}
