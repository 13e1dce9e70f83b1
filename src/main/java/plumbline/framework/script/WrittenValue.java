package plumbline.framework.script;

import plumbline.framework.Configured;
import plumbline.source.SourceDocument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What code of an application says in a setting, found by its words where the code is not run.
public final class WrittenValue {

    private WrittenValue() {}

    /// The first group of the pattern, within a part of a file.
    public static Optional<Configured<String>> find(
            Pattern pattern, SourceDocument document, int start, int end) {
        Matcher matcher = pattern.matcher(document.text()).region(start, end);
        return matcher.find()
                ? Optional.of(
                        Configured.inFile(
                                matcher.group(1), document.span(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }
}
