package plumbline.check.evaluation;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.framework.Migration;
import plumbline.source.SourceSpan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The migrations that are past: those up to the one that the profile names, or, where it names a
/// date, those whose version is a time up to its end.
final class Baseline {

    private final String value;
    private final Set<String> files = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    Baseline(Profile profile, List<MigrationSubject> migrations) {
        this.value = profile.choice(Switch.BASELINE).value();
        if (!value.isBlank()) {
            migrations.stream().filter(each -> isPast(each, migrations)).forEach(this::add);
        }
    }

    private void add(MigrationSubject migration) {
        ids.add(migration.migration().id());
        files.add(migration.migration().file());
    }

    String value() {
        return value;
    }

    boolean covers(@Nullable MigrationSubject about, @Nullable SourceSpan place) {
        return about != null
                ? ids.contains(about.migration().id())
                : place != null && files.contains(place.file());
    }

    private boolean isPast(MigrationSubject migration, List<MigrationSubject> all) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            String version = migration.migration().version().replaceAll("\\D", "");
            return version.length() >= 8
                    && version.substring(0, 8).compareTo(value.replace("-", "")) <= 0;
        }
        return all.stream()
                .filter(each -> names(each.migration()).anyMatch(value::equals))
                .filter(each -> each.set().set().equals(migration.set().set()))
                .anyMatch(each -> migration.position() <= each.position());
    }

    private static Stream<String> names(Migration migration) {
        String file = migration.file();
        return Stream.of(
                migration.id(),
                migration.version(),
                migration.name(),
                file,
                file.substring(file.lastIndexOf('/') + 1));
    }
}
