package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Images;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.setting.DockerFact;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags connections of production that accept any certificate.
public final class CertificateVerified implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "cfg-ssl-verify",
                            Section.CONFIGURATION,
                            Severity.HIGH,
                            "Certificate verification on")
                    .fixedBy("give the CA and keep the check of the certificate on")
                    .notApplicableWithout("a connection with TLS");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return Stream.concat(
                        Block.ofProduction(service).stream()
                                .flatMap(each -> judge(each, service.sources()).stream()),
                        forProcess(service))
                .toList();
    }

    private static Optional<Verdict> judge(Block block, SourceTree sources) {
        Configured<Tls> tls = block.database().tls();
        if (tls == null || tls.value() == Tls.OFF) {
            return Optional.empty();
        }
        SourceSpan place = block.placeOfTls(sources);
        Verdict verdict =
                switch (tls.value()) {
                    case ON, OFF -> pass("%s checks the certificate", block.title());
                    case ON_WITHOUT_VERIFICATION ->
                            fail("%s accepts any certificate", block.title());
                    case DEPENDS ->
                            partial(
                                    "whether %s checks the certificate is decided elsewhere",
                                    block.title());
                };
        boolean own = block.reach() == Block.Reach.PRODUCTION;
        return Optional.of((own ? verdict : verdict.likely()).at(place));
    }

    private static Stream<Verdict> forProcess(ServiceSubject service) {
        return new Images(service)
                .facts(DockerFact.Variable.class).stream()
                        .filter(each -> each.name().equals("NODE_TLS_REJECT_UNAUTHORIZED"))
                        .filter(each -> each.shown().matches("[\"']?0[\"']?"))
                        .map(
                                each ->
                                        fail("the image lets all accept any certificate")
                                                .at(each.span()));
    }
}
