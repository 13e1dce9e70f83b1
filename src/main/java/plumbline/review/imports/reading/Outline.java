package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/// The headings that a line stands below, the nearest first.
final class Outline {

    private final Deque<Heading> open = new ArrayDeque<>();

    void enter(Heading heading) {
        while (!open.isEmpty() && open.getFirst().level() >= heading.level()) {
            open.removeFirst();
        }
        open.addFirst(heading);
    }

    /// What the text here is about: the nearest heading that tells.
    Part part() {
        return open.stream().flatMap(each -> each.part().stream()).findFirst().orElse(Part.OTHER);
    }

    /// Whether a heading above the nearest one tells what the text is about.
    boolean isWithin(Part part) {
        return open.stream()
                .skip(1)
                .flatMap(each -> each.part().stream())
                .findFirst()
                .filter(each -> each == part)
                .isPresent();
    }

    /// Of the nearest heading that names one.
    @Nullable Severity severity() {
        return open.stream()
                .map(Heading::severity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The nearest heading, or empty at the front of the document.
    String section() {
        return open.isEmpty() ? "" : open.getFirst().text();
    }

    /// The heading above the nearest one.
    String outerSection() {
        return open.stream().skip(1).findFirst().map(Heading::text).orElse("");
    }

    /// Of the nearest heading; 0 at the front.
    int line() {
        return open.isEmpty() ? 0 : open.getFirst().line();
    }

    /// Of the heading above the nearest one.
    int outerLine() {
        return open.stream().skip(1).findFirst().map(Heading::line).orElse(0);
    }

    @Nullable Heading nearest() {
        return open.peekFirst();
    }
}
