package plumbline.gui.attach;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.evidence.PickedLines;
import plumbline.report.content.Judged;
import plumbline.source.TreePath;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the place that somebody types, `src/a.sql:12-15`, and takes what stands there.
public final class PlaceReading {

    private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d{1,7})(?:-(\\d{1,7}))?)?");

    private final OpenAudit audit;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<OpenAudit.@Nullable Taken> taken =
            new ReadOnlyObjectWrapper<>();
    private String service = "";

    PlaceReading(OpenAudit audit) {
        this.audit = audit;
        typed.subscribe(this::read);
    }

    /// What is typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// What stands there now; nothing where that is no place of the service.
    public ReadOnlyObjectProperty<OpenAudit.@Nullable Taken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// What stands there now, if that is a place of the service.
    public Optional<String> findText() {
        return Optional.ofNullable(taken.get()).map(OpenAudit.Taken::text);
    }

    boolean isRead() {
        return taken.get() != null;
    }

    /// Starts over with the files of a service.
    void begin(String newService) {
        service = newService;
        typed.set("");
    }

    /// Takes over lines that somebody picked in a file of the service; whether they lie there.
    public boolean pick(PickedLines.Picked lines) {
        Optional<String> path = findJudged().flatMap(each -> path(each, lines.file()));
        path.ifPresent(each -> type(each, lines.first(), lines.last()));
        return path.isPresent();
    }

    private static Optional<String> path(Judged of, Path file) {
        Path root = of.audit().reading().root();
        Path home = root.resolve(of.reading().home());
        return file.startsWith(home)
                ? Optional.of(home.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    void type(String path, int first, int last) {
        typed.set(path + ":" + first + (last > first ? "-" + last : ""));
    }

    private Optional<Judged> findJudged() {
        return audit.proposedProperty().get().findService(service);
    }

    private void read(String now) {
        taken.set(null);
        Matcher place = PLACE.matcher(now.strip());
        if (place.matches()) {
            String path = place.group(1).replace('\\', '/');
            int first = place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
            int last = place.group(3) == null ? first : Integer.parseInt(place.group(3));
            String home = findJudged().map(each -> each.reading().home()).orElse("");
            if (first >= 1 && last >= first) {
                take(now, new ShownEvidence.Lines(TreePath.child(home, path), first, last, null));
            }
        }
    }

    /// Somebody may have typed on meanwhile.
    private void take(String asked, ShownEvidence.Lines lines) {
        audit.take(
                service,
                lines,
                found -> {
                    if (asked.equals(typed.get())) {
                        taken.set(found.orElse(null));
                    }
                });
    }
}
