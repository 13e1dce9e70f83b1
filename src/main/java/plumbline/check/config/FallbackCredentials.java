package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// Flags passwords that are assumed where none is set.
public final class FallbackCredentials implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-fallback-credentials",
                            Section.CONFIGURATION,
                            Severity.MEDIUM,
                            "No fallback credentials ('|| \"postgres\"')")
                    .fixedBy("stop, and say which variable is missing")
                    .notApplicableWithout("a configured password");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Block> productive = Block.ofProduction(service);
        return Block.all(service).stream()
                .flatMap(each -> judge(each, productive.contains(each)).stream())
                .toList();
    }

    private static Optional<Verdict> judge(Block block, boolean productive) {
        Configured<Credential> password = block.database().password();
        if (password == null) {
            boolean outside = Block.isFromOutside(block.database().url());
            return outside
                    ? Optional.of(
                            pass("%s takes its address from the environment", block.title())
                                    .at(block.place()))
                    : Optional.empty();
        }
        SourceSpan place = password.span() == null ? block.place() : password.span();
        return switch (password.value()) {
            case ENVIRONMENT ->
                    Optional.of(pass("%s assumes no password", block.title()).at(place));
            case ENVIRONMENT_WITH_LITERAL_FALLBACK ->
                    Optional.of(fallback(block, productive).at(place));
            case LITERAL -> Optional.empty();
        };
    }

    private static Verdict fallback(Block block, boolean productive) {
        if (!productive) {
            return partial("%s assumes a password where none is set", block.title());
        }
        return block.reach() == Block.Reach.PRODUCTION
                ? fail("%s assumes a password where none is set", block.title())
                : fail("%s assumes a password where none is set, in production too", block.title())
                        .likely();
    }
}
