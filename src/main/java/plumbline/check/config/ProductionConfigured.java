package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.DatabaseSettings;

import java.util.List;
import java.util.Optional;

/// Flags configurations that say nothing of production.
public final class ProductionConfigured implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-prod-env",
                            Section.CONFIGURATION,
                            Severity.HIGH,
                            "Production configuration present")
                    .fixedBy(
                            "name a block for production, or take the connection from the"
                                    + " environment")
                    .notApplicableWithout("a configured database");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream().flatMap(each -> judge(service, each).stream()).toList();
    }

    private static Optional<Verdict> judge(ServiceSubject service, SetSubject set) {
        List<Block> all = Block.of(set).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Block.ofProduction(set).stream()
                        .findFirst()
                        .map(each -> judge(each).at(each.place()))
                        .or(() -> Optional.of(without(service, all)));
    }

    private static Verdict judge(Block block) {
        DatabaseSettings database = block.database();
        if (block.reach() == Block.Reach.PRODUCTION) {
            return pass("%s is there", block.title());
        }
        boolean address =
                Block.isFromOutside(database.url()) || Block.isFromOutside(database.host());
        if (address && (database.pool() == null || Block.isFromOutside(database.pool()))) {
            return pass("one block takes its connection from the environment");
        }
        return address
                ? partial("one block with the same values serves all environments").likely()
                : block.isWrittenOut()
                        ? fail("the only block names %s and serves no other", address(block))
                                .likely()
                        : partial("one block serves all environments").hint();
    }

    private static String address(Block block) {
        return block.isLocal() ? "a local database" : "one database";
    }

    private static Verdict without(ServiceSubject service, List<Block> all) {
        Optional<Block> outside =
                all.stream().filter(each -> Block.isFromOutside(each.database().url())).findFirst();
        if (outside.isPresent()) {
            return partial(
                            "%s takes its address from the environment, and no block is for"
                                    + " production",
                            outside.get().title())
                    .at(outside.get().place())
                    .likely();
        }
        return fail("no block is for production")
                .at(all.getFirst().place())
                .likely()
                .with(
                        Evidence.absence(
                                "a block for production",
                                "the configuration of " + service.name()));
    }
}
