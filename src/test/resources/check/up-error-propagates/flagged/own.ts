import { MigrationInterface, QueryRunner } from "typeorm";

export class Parcels1700000000001 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await this.weigh(queryRunner);
    try {
      await queryRunner.query(`CREATE TYPE size AS ENUM ('s')`);
    } catch (error) { // expect: up-error-propagates PARTIAL "of some kinds"
      if (error.code !== '42710') {
        throw error;
      }
    }
  }

  private async weigh(runner: QueryRunner): Promise<void> {
    try {
      await runner.query(`ALTER TABLE parcels ADD weight int`);
    } catch { // expect: up-error-propagates "not thrown again"
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {}
}
