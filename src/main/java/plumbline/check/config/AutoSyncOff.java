package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.ArrayList;
import java.util.List;

/// Flags object mappers that change the schema past all migrations.
public final class AutoSyncOff implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-auto-sync-off",
                            Section.CONFIGURATION,
                            Severity.CRITICAL,
                            "ORM auto-sync off outside dev")
                    .fixedBy("turn it off and let migrations alone change the schema")
                    .notApplicableWithout("an object mapper");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Verdict> found = new ArrayList<>();
        AutoSync.inSettings(service).forEach(each -> found.add(configured(each)));
        AutoSync.inCode(service).forEach(each -> found.add(inCode(each)));
        Hibernate.judge(service).forEach(found::add);
        found.addAll(Pushes.of(service));
        if (found.isEmpty() && service.sets().stream().anyMatch(AutoSyncOff::hasMapper)) {
            found.add(nothing(service));
        }
        return found;
    }

    private static boolean hasMapper(SetSubject set) {
        return switch (set.set().framework()) {
            case TYPEORM, SEQUELIZE, PRISMA, DRIZZLE -> true;
            case KNEX,
                    FLYWAY,
                    LIQUIBASE,
                    GOLANG_MIGRATE,
                    SQL_PAIRS,
                    DBMATE,
                    GOOSE,
                    SQL_MIGRATE,
                    DIESEL,
                    PLAIN_SQL ->
                    false;
        };
    }

    private static Verdict configured(Hit hit) {
        String value = hit.found().replaceFirst("^[^:]*:", "").strip();
        Verdict verdict =
                switch (value) {
                    case "true" ->
                            fail("synchronize is on, so TypeORM changes the schema at each start");
                    case "false" -> pass("synchronize is off");
                    default -> partial("synchronize depends on %s", value);
                };
        return verdict.at(hit.span());
    }

    private static Verdict inCode(Hit hit) {
        boolean guarded = hit.around(400).contains("NODE_ENV");
        String text = hit.found().replaceAll("\\s+", " ").strip();
        return guarded
                ? partial("%s is kept out of production by a variable alone", text)
                        .at(hit.span())
                        .likely()
                : fail("%s changes the schema past all migrations", text).at(hit.span()).likely();
    }

    private static Verdict nothing(ServiceSubject service) {
        return pass("nothing changes the schema past the migrations")
                .likely()
                .with(
                        Evidence.absence(
                                "synchronize, sync({ alter }), db push and ddl-auto",
                                "the code of " + service.name() + ", " + Searched.around(service)));
    }
}
