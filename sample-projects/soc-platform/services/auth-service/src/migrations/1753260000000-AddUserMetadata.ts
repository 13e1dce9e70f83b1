import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';

export class AddUserMetadata1753260000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumns('users', [
      new TableColumn({ name: 'metadata', type: 'jsonb', default: "'{}'::jsonb", isNullable: false }),
      new TableColumn({ name: 'lastLoginAt', type: 'timestamptz', isNullable: true }),
    ]);
    await queryRunner.query(`
      CREATE INDEX "IDX_users_metadata" ON "users" USING GIN ("metadata");
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_users_metadata"`);
    await queryRunner.dropColumns('users', ['lastLoginAt', 'metadata']);
  }
}
