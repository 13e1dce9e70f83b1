import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';

/** Second step of AddEmailVerified: no row may be without a value any more. */
export class RequireEmailVerified1754386400000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.changeColumn(
      'users',
      'emailVerified',
      new TableColumn({
        name: 'emailVerified',
        type: 'boolean',
        isNullable: false,
        default: false,
      }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    const table = await queryRunner.getTable('users');
    const column = table?.findColumnByName('emailVerified');
    if (table && column) {
      const nullable = column.clone();
      nullable.isNullable = true;
      await queryRunner.changeColumn(table, column, nullable);
    }
  }
}
