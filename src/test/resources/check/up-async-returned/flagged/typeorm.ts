import { MigrationInterface, QueryRunner } from "typeorm";

export class Parcels1700000000001 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    queryRunner.query(`CREATE TABLE parcels (id int)`); // expect: up-async-returned "nobody waits"
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE parcels`);
  }
}
