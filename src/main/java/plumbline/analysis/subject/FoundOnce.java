package plumbline.analysis.subject;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What several checks ask for, found out once.
final class FoundOnce {

    private final Map<Class<?>, Object> found = new ConcurrentHashMap<>();

    /// Finding one thing may ask for another.
    <T> T once(Class<T> kind, Supplier<T> finding) {
        Object known = found.get(kind);
        if (known == null) {
            known = finding.get();
            found.put(kind, known);
        }
        return kind.cast(known);
    }
}
