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
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags connections of production that are not encrypted.
public final class EncryptedInProduction implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-ssl-prod",
                            Section.CONFIGURATION,
                            Severity.HIGH,
                            "TLS to production database")
                    .fixedBy("ask for TLS and give the CA")
                    .notApplicableWithout("a connection of production");

    private static final Pattern MENTION = Pattern.compile("(?i)ssl|\\btls");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return Block.ofProduction(service).stream()
                .filter(each -> each.set().isOnPostgres())
                .flatMap(each -> judge(each, service.sources()).stream())
                .toList();
    }

    private static Optional<Verdict> judge(Block block, SourceTree sources) {
        Configured<Tls> tls = block.database().tls();
        if (tls == null) {
            return without(block, sources).map(each -> each.at(block.place()));
        }
        SourceSpan place = block.placeOfTls(sources);
        return Optional.of(judge(block, tls.value()).at(place));
    }

    private static Verdict judge(Block block, Tls tls) {
        Configured<String> url = block.database().url();
        boolean bare =
                url != null
                        && url.value().contains("sslmode=require")
                        && !url.value().contains("sslrootcert");
        return switch (tls) {
            case OFF ->
                    block.isLocal()
                            ? pass("%s reaches its own machine only", block.title()).likely()
                            : fail("%s turns TLS off", block.title());
            case ON -> pass("%s asks for TLS", block.title());
            case ON_WITHOUT_VERIFICATION ->
                    bare
                            ? partial(
                                    "%s asks for TLS without a CA (sslmode=require)", block.title())
                            : pass(
                                    "%s asks for TLS, without checking the certificate",
                                    block.title());
            case DEPENDS -> partial("whether %s uses TLS is decided elsewhere", block.title());
        };
    }

    /// Says nothing of a block for everybody with a local address: it is for development.
    private static Optional<Verdict> without(Block block, SourceTree sources) {
        boolean assumed = Block.isFromOutside(block.database().host()) && block.isLocal();
        if ((block.isLocal() && !assumed) || !block.isConnection()) {
            return Optional.empty();
        }
        if (Block.isFromOutside(block.database().url())) {
            return Optional.of(
                    partial(
                                    "%s says nothing of TLS; only the address that the environment"
                                            + " gives can ask for it",
                                    block.title())
                            .likely());
        }
        if (block.mentions(sources, MENTION)) {
            return Optional.of(
                    partial("whether %s uses TLS is decided in code", block.title()).likely());
        }
        if (assumed) {
            return Optional.of(
                    partial("%s says nothing of TLS, wherever the environment leads", block.title())
                            .likely());
        }
        boolean own = block.reach() == Block.Reach.PRODUCTION;
        Verdict verdict = fail("%s says nothing of TLS", block.title());
        return Optional.of(own ? verdict : verdict.likely());
    }
}
