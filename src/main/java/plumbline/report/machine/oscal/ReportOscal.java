package plumbline.report.machine.oscal;

import plumbline.report.JsonDocument;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.machine.Dispositions;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Writes a report as assessment results of OSCAL: results for each service, what was seen for each
/// check, findings and risks where people decided.
public final class ReportOscal implements ReportFormat {

    /// The oldest version that has all that is written here.
    private static final String VERSION = "1.1.2";

    private static final String CATALOGUE = "catalogue";

    /// What such a file cannot tell as the audit has it, in sentences.
    public static List<String> losses(Words words) {
        return List.of(words.get("report.loss.oscal"), words.get("report.loss.oscal-open"));
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        try (JsonDocument document = JsonDocument.bare(out)) {
            OscalObject oscal = new OscalObject(document);
            oscal.object("assessment-results", () -> write(report, oscal));
        }
        out.write("\n");
        out.flush();
    }

    private static void write(Report report, OscalObject oscal) {
        Imprint imprint = report.imprint();
        oscal.field("uuid", OscalId.of("results", imprint.title()));
        oscal.object("metadata", () -> metadata(report, oscal));
        oscal.object(
                "import-ap",
                () -> {
                    oscal.field("href", "#" + catalogue(imprint));
                    oscal.field("remarks", "The checks that were asked; there is no other plan.");
                });
        OscalResult result = new OscalResult(oscal, report, new Dispositions(report));
        oscal.list("results", report.services(), result::write);
        oscal.object("back-matter", () -> resources(report, oscal));
    }

    private static void metadata(Report report, OscalObject oscal) {
        Imprint imprint = report.imprint();
        oscal.field("title", OscalText.line(imprint.title()));
        oscal.field("last-modified", imprint.at().toString());
        oscal.field("version", imprint.at().toString());
        oscal.field("oscal-version", VERSION);
        oscal.properties(
                new OscalObject.Properties()
                        .with("program", imprint.program())
                        .with("draft", String.valueOf(report.isDraft()))
                        .with("not-reviewed", String.valueOf(report.unreviewed()))
                        .with("formula", imprint.formula().name()));
        List<String> people =
                Stream.concat(imprint.auditors().stream(), imprint.reviewers().stream())
                        .distinct()
                        .toList();
        oscal.list("roles", people.isEmpty() ? List.of() : List.of("assessor"), id -> role(oscal));
        oscal.list("parties", people, each -> person(oscal, each));
        oscal.list(
                "responsible-parties",
                people.isEmpty() ? List.of() : List.of(people),
                all -> {
                    oscal.field("role-id", "assessor");
                    oscal.texts(
                            "party-uuids",
                            all.stream().map(each -> OscalId.of("person", each)).toList());
                });
    }

    private static void role(OscalObject oscal) {
        oscal.field("id", "assessor");
        oscal.field("title", "Auditor");
    }

    private static void person(OscalObject oscal, String name) {
        oscal.field("uuid", OscalId.of("person", name));
        oscal.field("type", "person");
        oscal.field("name", OscalText.value(name));
    }

    private static String catalogue(Imprint imprint) {
        return OscalId.of(CATALOGUE, imprint.catalogue().version());
    }

    private static void resources(Report report, OscalObject oscal) {
        List<String> attached =
                report.cells()
                        .flatMap(each -> each.evidence().stream())
                        .map(ReportedEvidence::attachment)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        List<Runnable> all =
                Stream.concat(
                                Stream.<Runnable>of(() -> catalogue(report, oscal)),
                                attached.stream()
                                        .<Runnable>map(each -> () -> attachment(oscal, each)))
                        .toList();
        oscal.list("resources", all, Runnable::run);
    }

    private static void catalogue(Report report, OscalObject oscal) {
        Imprint.Catalogue catalogue = report.imprint().catalogue();
        oscal.field("uuid", catalogue(report.imprint()));
        oscal.field("title", "Catalogue of checks " + catalogue.version());
        oscal.field(
                "description",
                OscalText.lines(
                        catalogue.checks()
                                + " checks of "
                                + report.imprint().program()
                                + "; each is a control by its id."));
    }

    private static void attachment(OscalObject oscal, String sha256) {
        oscal.field("uuid", OscalId.of("attachment", sha256));
        oscal.field("title", "Kept evidence");
        oscal.list(
                "rlinks",
                List.of(sha256),
                each -> {
                    oscal.field("href", "urn:sha256:" + each);
                    oscal.list(
                            "hashes",
                            List.of(each),
                            hash -> {
                                oscal.field("algorithm", "SHA-256");
                                oscal.field("value", hash);
                            });
                });
    }
}
