package plumbline.review.query;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.cell.CellState;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the values of a key mean.
sealed interface Meaning {

    /// What a value means, if anything.
    Optional<Predicate<CellState>> find(Operator operator, String value);

    /// What may stand there, as far as that can be listed.
    List<String> possible();

    /// Some words and what each is true of.
    record OneOf(Map<String, Predicate<CellState>> words) implements Meaning {

        public OneOf {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }

        /// The constants of an enum.
        static <E extends Enum<E>> OneOf of(Class<E> type, Function<CellState, Optional<E>> of) {
            Map<String, Predicate<CellState>> words = new LinkedHashMap<>();
            for (E each : EnumSet.allOf(type)) {
                words.put(word(each), cell -> of.apply(cell).filter(each::equals).isPresent());
            }
            return new OneOf(words);
        }

        /// These, and `none` where there is nothing.
        static <E extends Enum<E>> OneOf orNone(
                Class<E> type, Function<CellState, Optional<E>> of) {
            Map<String, Predicate<CellState>> words = new LinkedHashMap<>(of(type, of).words());
            words.put("none", cell -> of.apply(cell).isEmpty());
            return new OneOf(words);
        }

        static OneOf yesOrNo(Predicate<CellState> yes) {
            Map<String, Predicate<CellState>> words = new LinkedHashMap<>();
            words.put("yes", yes);
            words.put("no", yes.negate());
            return new OneOf(words);
        }

        @Override
        public Optional<Predicate<CellState>> find(Operator operator, String value) {
            return Optional.ofNullable(words.get(normal(value)));
        }

        @Override
        public List<String> possible() {
            return List.copyOf(words.keySet());
        }
    }

    /// How much a cell weighs, which alone has an order.
    record Weight() implements Meaning {

        @Override
        public Optional<Predicate<CellState>> find(Operator operator, String value) {
            return Severity.find(value)
                    .map(than -> cell -> operator.holds(cell.severity().compareTo(than)));
        }

        @Override
        public List<String> possible() {
            return Arrays.stream(Severity.values()).map(Meaning::word).toList();
        }
    }

    /// The sections by a part of their title, by name, or by number in the order of the catalogue.
    record Chapter() implements Meaning {

        /// Auditors put the number of the chapter before it.
        private static final Pattern NUMBER = Pattern.compile("(?:3\\.)?(\\d{1,3})");

        @Override
        public Optional<Predicate<CellState>> find(Operator operator, String value) {
            Set<Section> meant = sections(normal(value));
            return meant.isEmpty()
                    ? Optional.empty()
                    : Optional.of(cell -> meant.contains(cell.check().section()));
        }

        private static Set<Section> sections(String value) {
            Matcher number = NUMBER.matcher(value);
            if (number.matches()) {
                int place = Integer.parseInt(number.group(1));
                return Arrays.stream(Section.values())
                        .skip(Math.max(0, place - 1))
                        .limit(Math.min(1, place))
                        .collect(Collectors.toSet());
            }
            return Arrays.stream(Section.values())
                    .filter(each -> word(each).equals(value) || hasTitle(each, value))
                    .collect(Collectors.toSet());
        }

        private static boolean hasTitle(Section section, String part) {
            return !part.isBlank() && normal(section.title()).contains(part);
        }

        @Override
        public List<String> possible() {
            return Arrays.stream(Section.values()).map(Meaning::word).toList();
        }
    }

    /// A part of an order of migrations.
    record Part(Along along, Times times) implements Meaning {

        @Override
        public Optional<Predicate<CellState>> find(Operator operator, String value) {
            return Stretch.find(along, value).map(stretch -> cell -> times.holds(stretch, cell));
        }

        @Override
        public List<String> possible() {
            return along.isOfTimes() ? StretchText.TIMES : StretchText.NUMBERS;
        }
    }

    /// Anything: whether a cell has it is found out with the value in small letters.
    record Anything(BiPredicate<CellState, String> has) implements Meaning {

        @Override
        public Optional<Predicate<CellState>> find(Operator operator, String value) {
            String wanted = value.toLowerCase(Locale.ROOT);
            return Optional.of(cell -> has.test(cell, wanted));
        }

        @Override
        public List<String> possible() {
            return List.of();
        }
    }

    private static String word(Enum<?> constant) {
        return constant == Status.NOT_APPLICABLE ? "na" : normal(constant.name());
    }

    /// Small letters, and one spelling for `N/A` and for words that are put together.
    private static String normal(String value) {
        return value.toLowerCase(Locale.ROOT).replace("/", "").replace('_', '-');
    }
}
