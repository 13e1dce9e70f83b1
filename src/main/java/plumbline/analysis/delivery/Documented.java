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
import java.util.stream.Stream;

/// What documents say about a topic, as far as it is not still to do.
public final class Documented {

    /// What is written for other reasons than to tell how the service is run.
    private static final Set<String> OTHER =
            Set.of("changelog.md", "changes.md", "history.md", "license.md", "code_of_conduct.md");

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
                        .map(each -> new Line(each.text(), true, each.span()));
        Stream<Line> statements =
                facts(Statement.class)
                        .filter(each -> !each.open() && each.topics().containsAll(wanted))
                        .map(each -> new Line(each.text(), false, each.span()));
        return Stream.concat(headings, statements).toList();
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
