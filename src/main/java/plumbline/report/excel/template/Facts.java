package plumbline.report.excel.template;

import plumbline.report.content.Report;
import plumbline.report.content.ReportedService;
import plumbline.report.excel.table.Value;
import plumbline.review.score.ScoreBoard;
import plumbline.review.score.Tally;
import plumbline.words.Words;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What placeholders outside of repeated rows stand for; numbers are of what people decided.
final class Facts {

    private static final String AUDIT = "audit.";
    private static final String CATALOGUE = "catalogue.";

    private Facts() {}

    static Map<String, Value> of(Report report, Words words) {
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put(AUDIT + "title", Value.text(report.imprint().title()));
        facts.put(
                AUDIT + "date",
                Value.day(LocalDate.ofInstant(report.imprint().at(), ZoneOffset.UTC)));
        facts.put(
                AUDIT + "state",
                Value.text(
                        words.get(
                                report.isDraft()
                                        ? "report.excel.draft"
                                        : "report.excel.template.final")));
        facts.put(AUDIT + "auditors", Value.text(String.join(", ", report.imprint().auditors())));
        facts.put(AUDIT + "reviewers", Value.text(String.join(", ", report.imprint().reviewers())));
        facts.put(AUDIT + "program", Value.text(report.imprint().program()));
        facts.put(CATALOGUE + "version", Value.text(report.imprint().catalogue().version()));
        facts.put(CATALOGUE + "checks", new Value.Amount(report.imprint().catalogue().checks()));
        facts.put("service.name", services(report, ReportedService::name));
        facts.put("service.commit", services(report, ReportedService::commit));
        facts.put("service.folder", services(report, ReportedService::folder));
        scores(report, facts);
        return facts;
    }

    private static Value services(Report report, Function<ReportedService, String> what) {
        List<String> all =
                report.services().stream().map(what).filter(each -> !each.isEmpty()).toList();
        return Value.text(all.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static void scores(Report report, Map<String, Value> facts) {
        ScoreBoard board = report.confirmed();
        Tally tally = board.fleet().tally();
        OptionalDouble score = board.fleet().value();
        facts.put(
                "score.value",
                score.isPresent() ? new Value.Amount(score.getAsDouble()) : Value.none());
        facts.put("score.text", Value.text(board.fleet().text()));
        facts.put("count.pass", new Value.Amount(tally.pass()));
        facts.put("count.partial", new Value.Amount(tally.partial()));
        facts.put("count.fail", new Value.Amount(tally.fail()));
        facts.put("count.not-applicable", new Value.Amount(tally.notApplicable()));
        facts.put("count.open", new Value.Amount(tally.open()));
        facts.put("count.all", new Value.Amount(tally.total()));
        facts.put("count.findings", new Value.Amount(report.findings().findings().size()));
    }
}
