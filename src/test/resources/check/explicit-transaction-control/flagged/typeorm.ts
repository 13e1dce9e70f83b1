import { MigrationInterface, QueryRunner } from "typeorm";

export class Parcels1700000000002 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.startTransaction(); // expect: explicit-transaction-control "the transaction of the runner"
    await queryRunner.query(`DROP TABLE parcels`);
    await queryRunner.commitTransaction();
  }

  public async down(): Promise<void> {}
}
