import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';

/** First of two steps: the column may be empty until every old row has a value. */
export class AddEmailVerified1754300000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn(
      'users',
      new TableColumn({
        name: 'emailVerified',
        type: 'boolean',
        isNullable: true,
        default: false,
      }),
    );

    await queryRunner.query(`
      UPDATE "users" SET "emailVerified" = ("lastLoginAt" IS NOT NULL);
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('users', 'emailVerified');
  }
}
