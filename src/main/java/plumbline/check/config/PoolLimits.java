package plumbline.check.config;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Flags pools of connections without a limit or with a very high one.
public final class PoolLimits implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("cfg-pool", Section.CONFIGURATION, Severity.LOW, "Pool limits set")
                    .fixedBy("set the largest number of connections from what the server allows")
                    .notApplicableWithout("a pool of connections");
    private static final int MOST = 50;
    private static final Pattern LARGEST =
            Pattern.compile(
                    "(?i)\\b(?:max|poolSize|maximumPoolSize|connectionLimit)\\w*\\s*[=:]\\s*(\\d{1,6})\\b|^\\s*(\\d{1,6})\\s*$");

    private static final Pattern MENTION =
            Pattern.compile(
                    "\\bpool(Size)?\\b|connectionLimit|maximumPoolSize|maximum-pool-size|\\bextra\\b");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (service.sets().stream().noneMatch(Tools::hasPool)) {
            return PoolInCode.find(service).stream().toList();
        }
        return service.sets().stream()
                .filter(Tools::hasPool)
                .flatMap(each -> Block.ofProduction(each).stream())
                .map(each -> judge(each, service.sources()))
                .toList();
    }

    private static Verdict judge(Block block, SourceTree sources) {
        Configured<String> pool = block.database().pool();
        if (pool == null) {
            if (block.mentions(sources, MENTION)) {
                return pass("%s sets its pool in code", block.title()).at(block.place()).hint();
            }
            return partial("%s sets no limit of connections", block.title()).at(block.place());
        }
        SourceSpan place = pool.span() == null ? block.place() : pool.span();
        Matcher largest = LARGEST.matcher(pool.value());
        if (!largest.find()) {
            return pass("%s sets its pool (%s)", block.title(), pool.value()).at(place).likely();
        }
        String number = largest.group(1) == null ? largest.group(2) : largest.group(1);
        int most = Integer.parseInt(number);
        return most > MOST
                ? partial("%s allows %d connections", block.title(), most).at(place)
                : pass("%s allows at most %d connections", block.title(), most).at(place);
    }
}
