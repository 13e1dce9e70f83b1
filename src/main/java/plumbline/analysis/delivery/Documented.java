package plumbline.analysis.delivery;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.DocumentFact;
import plumbline.setting.DocumentFact.Heading;
import plumbline.setting.DocumentFact.Statement;
import plumbline.setting.DocumentFact.Topic;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What documents say about a topic, as far as it is not still to do.
public final class Documented {

    /// What is written for other reasons than to tell how the service is run.
    private static final Set<String> OTHER =
            Set.of("changelog.md", "changes.md", "history.md", "license.md", "code_of_conduct.md");

    private static final Pattern DATABASE =
            Pattern.compile(
                    "(?i)\\b(databases?|db|postgres\\w*|pg_\\w+|pitr|point[ -]in["
                            + " -]time|rds|aurora|dumps?|backups?|backed up)\\b");
    private static final Pattern MIGRATION =
            Pattern.compile(
                    "(?i)\\b(migrations?\\b.{0,200}\\b(databases?|schema|sql|tables?|knex|prisma|typeorm"
                        + "|sequelize|flyway|liquibase|deploy\\w*)|databases?\\b.{0,200}\\bmigrat|migrate:)",
                    Pattern.DOTALL);

    private final ServiceSubject service;

    public Documented(ServiceSubject service) {
        this.service = service;
    }

    /// A line and where it stands.
    public record Line(String text, boolean heading, SourceSpan span) {}

    /// The lines on all of the topics, headings first, those of the service itself before others.
    public List<Line> on(Topic... topics) {
        Set<Topic> wanted = Set.of(topics);
        Stream<Line> headings =
                facts(Heading.class)
                        .filter(each -> each.topics().containsAll(wanted))
                        .filter(each -> isMeant(wanted, each.text(), each.span()))
                        .map(each -> new Line(each.text(), true, each.span()));
        Stream<Line> statements =
                facts(Statement.class)
                        .filter(each -> !each.open() && each.topics().containsAll(wanted))
                        .filter(each -> isMeant(wanted, each.text(), each.span()))
                        .map(each -> new Line(each.text(), false, each.span()));
        return Stream.concat(headings, statements).toList();
    }

    /// Whether a word that has many meanings has the one of databases here.
    private boolean isMeant(Set<Topic> wanted, String text, SourceSpan span) {
        if (wanted.contains(Topic.BACKUP) || wanted.contains(Topic.RESTORE)) {
            return DATABASE.matcher(text).find();
        }
        return !wanted.contains(Topic.ROLLBACK) || isOfDatabases(span.file());
    }

    private boolean isOfDatabases(String file) {
        return service.sources()
                .findDocument(file)
                .map(each -> MIGRATION.matcher(each.text()).find())
                .orElse(false);
    }

    public Optional<Line> find(Topic... topics) {
        return on(topics).stream().findFirst();
    }

    private <T extends DocumentFact> Stream<T> facts(Class<T> kind) {
        return service.surroundings().all(kind).stream()
                .filter(
                        each ->
                                !OTHER.contains(
                                        TreePath.name(each.span().file())
                                                .toLowerCase(Locale.ROOT)));
    }
}
