package plumbline.gui.matrix;

import plumbline.gui.matrix.MatrixLine.Checked;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What somebody typed: a word that stands in names of services keeps these services, any other one
/// keeps the checks that it stands in.
record MatrixFilter(List<String> ofServices, List<String> ofChecks) {

    static MatrixFilter of(String typed, List<String> services) {
        List<String> words =
                Arrays.stream(typed.strip().split("\\s+", -1)).map(MatrixFilter::plain).toList();
        Predicate<String> namesService =
                word -> services.stream().anyMatch(each -> plain(each).contains(word));
        return new MatrixFilter(
                words.stream().filter(namesService).toList(),
                words.stream().filter(namesService.negate()).toList());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean passes(String service) {
        return ofServices.isEmpty() || ofServices.stream().anyMatch(plain(service)::contains);
    }

    boolean passes(Checked line) {
        String text =
                plain(
                        line.check().title()
                                + "\n"
                                + line.check().id()
                                + "\n"
                                + line.check().section().title());
        return ofChecks.stream().allMatch(text::contains);
    }
}
