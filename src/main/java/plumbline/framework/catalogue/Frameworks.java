package plumbline.framework.catalogue;

import plumbline.framework.FrameworkAdapter;
import plumbline.framework.diesel.DieselAdapter;
import plumbline.framework.drizzle.DrizzleAdapter;
import plumbline.framework.flyway.adapter.FlywayAdapter;
import plumbline.framework.knex.adapter.KnexAdapter;
import plumbline.framework.liquibase.adapter.LiquibaseAdapter;
import plumbline.framework.marker.MarkerAdapter;
import plumbline.framework.plainsql.PlainSqlAdapter;
import plumbline.framework.prisma.PrismaAdapter;
import plumbline.framework.sequelize.adapter.SequelizeAdapter;
import plumbline.framework.sqlpair.SqlPairAdapter;
import plumbline.framework.typeorm.adapter.TypeOrmAdapter;
import plumbline.parse.sql.SqlReader;

import java.util.List;

/// Every migration tool that Plumbline reads.
public final class Frameworks {

    private Frameworks() {}

    /// All adapters; where two find the same file, it belongs to the one that stands first, so
    /// those that go by what a file says stand before those that go by its name.
    public static List<FrameworkAdapter> all(SqlReader sql) {
        return List.of(
                new SequelizeAdapter(sql),
                new KnexAdapter(sql),
                new TypeOrmAdapter(sql),
                new PrismaAdapter(sql),
                new DrizzleAdapter(sql),
                MarkerAdapter.dbmate(sql),
                MarkerAdapter.goose(sql),
                MarkerAdapter.sqlMigrate(sql),
                new LiquibaseAdapter(sql),
                SqlPairAdapter.golangMigrate(sql),
                new FlywayAdapter(sql),
                SqlPairAdapter.otherRunners(sql),
                DieselAdapter.diesel(sql),
                DieselAdapter.otherRunners(sql),
                new PlainSqlAdapter(sql));
    }
}
