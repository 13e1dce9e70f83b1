package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.timeline.TimelineFact.DuplicateVersion;
import plumbline.analysis.timeline.TimelineFact.MixedNaming;
import plumbline.analysis.timeline.TimelineFact.NumberGap;
import plumbline.analysis.timeline.VersionForm.ImpossibleStamp;
import plumbline.analysis.timeline.VersionForm.Layout;
import plumbline.analysis.timeline.VersionForm.Sequence;
import plumbline.analysis.timeline.VersionForm.Stamp;
import plumbline.analysis.timeline.VersionForm.Unnumbered;
import plumbline.framework.Framework;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What the versions of a set say without any git: twice the same, missing ones, two kinds.
final class NumberFacts {

    /// Tools that know a migration by its number alone; all others by its whole name.
    private static final Set<Framework> BY_NUMBER =
            EnumSet.of(
                    Framework.FLYWAY,
                    Framework.GOLANG_MIGRATE,
                    Framework.DBMATE,
                    Framework.GOOSE,
                    Framework.DIESEL,
                    Framework.TYPEORM);

    private final Course course;

    private NumberFacts(Course course) {
        this.course = course;
    }

    /// `all` are the migrations of the set, running or not.
    static List<TimelineFact> of(Course course, List<TimelinePoint> all) {
        NumberFacts facts = new NumberFacts(course);
        List<TimelineFact> found = new ArrayList<>(facts.duplicates());
        if (course.goesByVersions()) {
            found.addAll(facts.gaps(all));
            found.addAll(facts.mixed());
        }
        return found;
    }

    private List<TimelineFact> duplicates() {
        Map<String, List<TimelinePoint>> byVersion = new LinkedHashMap<>();
        for (TimelinePoint point : course.running()) {
            String version = version(point);
            if (version != null) {
                byVersion.computeIfAbsent(version, _ -> new ArrayList<>()).add(point);
            }
        }
        boolean certain = BY_NUMBER.contains(course.framework()) || !course.goesByVersions();
        return byVersion.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .<TimelineFact>map(
                        each ->
                                new DuplicateVersion(
                                        each.getKey(),
                                        each.getValue(),
                                        certain ? Certainty.CERTAIN : Certainty.LIKELY))
                .toList();
    }

    /// What no other migration may have; null where the whole name tells them apart.
    private @Nullable String version(TimelinePoint point) {
        if (!course.goesByVersions()) {
            return point.migration().id();
        }
        return switch (point.form()) {
            case Sequence(String _, List<BigInteger> numbers) -> withoutZerosBehind(numbers);
            case Stamp(String digits, Layout layout, var _) -> stamped(point, digits, layout);
            case ImpossibleStamp(String digits) -> digits;
            case Unnumbered _ -> null;
        };
    }

    /// What stands behind a time (`2024.03.01.2`) tells apart too.
    private @Nullable String stamped(TimelinePoint point, String digits, Layout layout) {
        if (BY_NUMBER.contains(course.framework())) {
            return point.migration().version();
        }
        return layout == Layout.DAY ? null : digits;
    }

    /// 1.0 is 1.
    private static String withoutZerosBehind(List<BigInteger> numbers) {
        int end = numbers.size();
        while (end > 1 && numbers.get(end - 1).signum() == 0) {
            end--;
        }
        return String.join(
                ".", numbers.subList(0, end).stream().map(BigInteger::toString).toList());
    }

    private List<TimelineFact> gaps(List<TimelinePoint> all) {
        TreeMap<BigInteger, TimelinePoint> numbered = new TreeMap<>();
        course.running().forEach(point -> addNumber(point, numbered));
        if (!isDense(numbered)) {
            return List.of();
        }
        TreeMap<BigInteger, TimelinePoint> present = new TreeMap<>();
        all.forEach(point -> addNumber(point, present));
        List<TimelineFact> gaps = new ArrayList<>();
        Map.Entry<BigInteger, TimelinePoint> before = present.floorEntry(numbered.firstKey());
        while (before != null && before.getKey().compareTo(numbered.lastKey()) < 0) {
            Map.Entry<BigInteger, TimelinePoint> after =
                    Objects.requireNonNull(present.higherEntry(before.getKey()));
            BigInteger first = before.getKey().add(BigInteger.ONE);
            BigInteger last = after.getKey().subtract(BigInteger.ONE);
            if (first.compareTo(last) <= 0) {
                gaps.add(new NumberGap(before.getValue(), after.getValue(), first, last));
            }
            before = after;
        }
        return gaps;
    }

    private static void addNumber(TimelinePoint point, Map<BigInteger, TimelinePoint> numbered) {
        if (point.form() instanceof Sequence(String _, List<BigInteger> numbers)
                && numbers.size() == 1) {
            numbered.putIfAbsent(numbers.getFirst(), point);
        }
    }

    private boolean isDense(NavigableMap<BigInteger, TimelinePoint> numbered) {
        if (numbered.size() < course.rules().numbersForGap()) {
            return false;
        }
        double stretch = numbered.lastKey().subtract(numbered.firstKey()).doubleValue() + 1;
        return numbered.size() / stretch >= course.rules().density();
    }

    private List<TimelineFact> mixed() {
        List<TimelinePoint> stamped = new ArrayList<>();
        List<TimelinePoint> numbered = new ArrayList<>();
        for (TimelinePoint point : course.running()) {
            switch (point.form()) {
                case Stamp _, ImpossibleStamp _ -> stamped.add(point);
                case Sequence _ -> numbered.add(point);
                case Unnumbered _ -> {}
            }
        }
        return stamped.isEmpty() || numbered.isEmpty()
                ? List.of()
                : List.of(new MixedNaming(stamped, numbered));
    }
}
