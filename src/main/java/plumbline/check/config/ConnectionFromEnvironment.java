package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags literals of the connection in a configuration that production uses.
public final class ConnectionFromEnvironment implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-env-vars",
                            Section.CONFIGURATION,
                            Severity.HIGH,
                            "Connection from environment")
                    .fixedBy(
                            "take the connection from the environment or a secret store, and change"
                                    + " what was committed")
                    .notApplicableWithout("a configured database");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.sets().stream().flatMap(each -> judge(each)).toList();
    }

    private static Stream<Verdict> judge(SetSubject set) {
        List<Block> productive = Block.ofProduction(set);
        return Block.of(set)
                .flatMap(
                        each ->
                                productive.contains(each)
                                        ? judge(each).stream()
                                        : development(each, !productive.isEmpty()).stream());
    }

    private static Optional<Verdict> judge(Block block) {
        DatabaseSettings database = block.database();
        Configured<Credential> password = database.password();
        if (password != null && password.value() == Credential.LITERAL) {
            return Optional.of(literal(block).at(place(password, block)));
        }
        boolean named = Block.isLiteral(database.user()) || block.isWrittenOut();
        if (named && !block.isLocal() && password == null && !isAddress(block)) {
            return Optional.of(
                    partial(
                                    "%s names host or user, which ties it to one environment",
                                    block.title())
                            .at(block.place())
                            .likely());
        }
        return password != null && password.value() == Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK
                ? Optional.of(assumed(block).at(place(password, block)))
                : findOutside(block);
    }

    private static Verdict assumed(Block block) {
        return partial(
                        "%s takes its password from the environment, and a literal where none is"
                                + " set",
                        block.title())
                .likely();
    }

    private static Optional<Verdict> findOutside(Block block) {
        DatabaseSettings database = block.database();
        boolean outside =
                Block.isFromOutside(database.url())
                        || Block.isFromOutside(database.host())
                        || database.password() != null;
        return outside
                ? Optional.of(
                        pass("%s takes its connection from the environment", block.title())
                                .at(block.place()))
                : Optional.empty();
    }

    private static boolean isAddress(Block block) {
        return Block.isFromOutside(block.database().url());
    }

    private static Verdict literal(Block block) {
        if (block.isLocal()) {
            return partial("%s holds a password for a local database", block.title());
        }
        return block.reach() == Block.Reach.PRODUCTION
                ? fail("%s holds a password as a literal", block.title())
                : fail("%s, which holds for everybody, holds a password", block.title()).likely();
    }

    private static @Nullable SourceSpan place(Configured<Credential> password, Block block) {
        return password.span() == null ? block.place() : password.span();
    }

    private static Optional<Verdict> development(Block block, boolean besideProduction) {
        Configured<Credential> password = block.database().password();
        if (password == null || password.value() != Credential.LITERAL || besideProduction) {
            return Optional.empty();
        }
        return Optional.of(
                partial("%s holds a password, and there is no block for production", block.title())
                        .at(place(password, block)));
    }
}
