import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';

/** Codes of NIST 800-53 enhancements need more than twenty characters. */
export class WidenControlCode1753280300000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.changeColumn(
      'controls',
      'code',
      new TableColumn({ name: 'code', type: 'varchar', length: '40' }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.changeColumn(
      'controls',
      'code',
      new TableColumn({ name: 'code', type: 'varchar', length: '20' }),
    );
  }
}
