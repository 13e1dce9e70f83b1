package plumbline.report.machine;

import plumbline.analysis.Incident;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.score.Score;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the suite of a service.
final class JunitSuite {

    private final XMLStreamWriter xml;
    private final Report report;
    private final Dispositions dispositions;

    JunitSuite(XMLStreamWriter xml, Report report, Dispositions dispositions) {
        this.xml = xml;
        this.report = report;
        this.dispositions = dispositions;
    }

    void write(ReportedService service) throws XMLStreamException {
        begin(service.name());
        JunitCounts.of(service.cells().stream().map(each -> JunitCase.of(each, dispositions)))
                .write(xml, 0);
        properties(service);
        for (ReportedCell each : service.cells()) {
            test(each);
        }
        notUnderstood(service);
        end();
    }

    /// What of Plumbline failed: its results are lost.
    void incidents() throws XMLStreamException {
        begin(report.imprint().program());
        new JunitCounts(0, 0, 0).write(xml, report.incidents().size());
        for (Incident each : report.incidents()) {
            beginTest(each.part(), each.file());
            xml.writeCharacters("\n      ");
            xml.writeEmptyElement("error");
            attribute("message", String.valueOf(each.cause()));
            xml.writeCharacters("\n    ");
            xml.writeEndElement();
        }
        end();
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute(
                "timestamp",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        report.imprint().at().atOffset(ZoneOffset.UTC).withNano(0)));
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void properties(ReportedService service) throws XMLStreamException {
        Score score = report.confirmed().service(service.name());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("commit", service.commit());
        facts.put("score", score.text());
        facts.put("score.lower", score.lowestText());
        facts.put("score.upper", score.highestText());
        facts.put("notReviewed", String.valueOf(score.tally().open()));
        facts.put("formula", report.formula().name());
        facts.put("catalogue", report.imprint().catalogue().version());
        String notAsked =
                report.imprint().catalogue().notAsked().stream()
                        .map(NotAsked::check)
                        .collect(Collectors.joining(", "));
        if (!notAsked.isEmpty()) {
            facts.put("notAsked", notAsked);
        }
        facts.put("program", report.imprint().program());
        facts.put("auditors", String.join(", ", report.imprint().auditors()));
        facts.put("reviewers", String.join(", ", report.imprint().reviewers()));
        xml.writeCharacters("\n    ");
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> each : facts.entrySet()) {
            xml.writeCharacters("\n      ");
            xml.writeEmptyElement("property");
            attribute("name", each.getKey());
            attribute("value", each.getValue());
        }
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private void beginTest(String group, String name) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", group);
        attribute("name", name);
        attribute("time", "0");
    }

    private void test(ReportedCell cell) throws XMLStreamException {
        beginTest(cell.cell().service(), cell.check().id());
        switch (JunitCase.of(cell, dispositions)) {
            case JunitCase.Passed() -> {}
            case JunitCase.Skipped(String message) -> {
                xml.writeEmptyElement("skipped");
                attribute("message", message);
            }
            case JunitCase.Failed(String type, String message) -> {
                xml.writeStartElement("failure");
                attribute("type", type);
                attribute("message", message);
                xml.writeCharacters(XmlText.of(details(cell)));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static String details(ReportedCell cell) {
        String places =
                cell.evidence().stream().map(JunitSuite::evidence).collect(Collectors.joining());
        String severity = cell.severity() + " " + cell.check().title() + "\n";
        String fix = cell.check().fix();
        return severity + places + (fix.isEmpty() ? "" : "Instead: " + fix + "\n");
    }

    private static String evidence(ReportedEvidence evidence) {
        String place = evidence.place() == null ? "" : evidence.place() + "\n";
        String text = evidence.text().isEmpty() ? evidence.note() : evidence.text();
        return place + text + "\n";
    }

    private void notUnderstood(ReportedService service) throws XMLStreamException {
        String lines =
                report.losses().stream()
                        .filter(each -> each.service().equals(service.name()))
                        .map(each -> each.file() + ":" + each.line() + ": " + each.reason() + "\n")
                        .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("system-err");
            xml.writeCharacters(XmlText.of("Not understood:\n" + lines));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.line(value));
    }
}
