import { MigrationInterface, QueryRunner } from 'typeorm';

export class RenameVendorToProvider1753320800000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.renameColumn('integrations', 'vendor', 'provider');
    await queryRunner.renameTable('sync_runs', 'integration_runs');
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.renameTable('integration_runs', 'sync_runs');
    await queryRunner.renameColumn('integrations', 'provider', 'vendor');
  }
}
