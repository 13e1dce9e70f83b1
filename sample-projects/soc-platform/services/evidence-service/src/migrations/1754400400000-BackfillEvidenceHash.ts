import { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5000;

/**
 * Gives files from before checksums the hash of their storage key, in batches that commit on
 * their own, and requires a hash from then on.
 */
export class BackfillEvidenceHash1754400400000 implements MigrationInterface {
  transaction = false as const;

  public async up(queryRunner: QueryRunner): Promise<void> {
    let remaining = await this.countWithoutHash(queryRunner);
    while (remaining > 0) {
      await queryRunner.query(
        `UPDATE "evidence"
            SET "sha256" = encode(digest("storageKey", 'sha256'), 'hex')
          WHERE "id" IN (SELECT "id" FROM "evidence" WHERE "sha256" IS NULL LIMIT $1)`,
        [BATCH],
      );
      remaining = await this.countWithoutHash(queryRunner);
    }

    await queryRunner.startTransaction();
    try {
      await queryRunner.query(`SET LOCAL lock_timeout = '5s'`);
      await queryRunner.query(`ALTER TABLE "evidence" ALTER COLUMN "sha256" SET NOT NULL`);
      await queryRunner.commitTransaction();
    } catch (error) {
      await queryRunner.rollbackTransaction();
      throw error;
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "evidence" ALTER COLUMN "sha256" DROP NOT NULL`);
  }

  private async countWithoutHash(queryRunner: QueryRunner): Promise<number> {
    const [row] = await queryRunner.query(
      `SELECT count(*)::int AS open FROM "evidence" WHERE "sha256" IS NULL`,
    );
    return row.open;
  }
}
