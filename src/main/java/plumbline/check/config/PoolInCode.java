package plumbline.check.config;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Verdict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an application whose tool has no pool of its own limits the one that it uses.
final class PoolInCode {

    private static final Pattern LIMIT =
            Pattern.compile(
                    "maximum-pool-size\\s*[:=]\\s*\\S{1,60}|maximumPoolSize\\s*[:=(]\\s*\\S{1,60}"
                        + "|\\bSetMaxOpenConns\\(|\\bMaxConns\\s*=|connection_limit=\\d+|\\.max_connections\\(|\\bmax_size\\(");

    private PoolInCode() {}

    static Optional<Verdict> find(ServiceSubject service) {
        return new CodeSearch(service)
                        .search(
                                CodeSearch.ending(
                                        "properties",
                                        "yml",
                                        "yaml",
                                        "go",
                                        "rs",
                                        "java",
                                        "kt",
                                        "env",
                                        "ts"),
                                List.of(
                                        "pool-size",
                                        "PoolSize",
                                        "SetMaxOpenConns",
                                        "MaxConns",
                                        "connection_limit",
                                        "max_connections(",
                                        "max_size("),
                                LIMIT)
                        .stream()
                        .map(PoolInCode::limited)
                        .findFirst();
    }

    private static Verdict limited(Hit hit) {
        return pass("the application limits its connections (%s)", hit.found().strip())
                .at(hit.span())
                .likely();
    }
}
