package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.parse.java.value.Format;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the methods of Java's own library do to texts, lists and maps.
final class LibraryCalls {

    private static final int MOST_ALTERNATIVES = 32;
    private static final Set<String> SAME_TEXT =
            Set.of("toString", "intern", "stripIndent", "translateEscapes", "get", "orElseThrow");
    private static final Set<String> LISTS =
            Set.of(
                    "List",
                    "Set",
                    "Arrays",
                    "Stream",
                    "ImmutableList",
                    "ImmutableSet",
                    "Collections",
                    "Lists",
                    "Sets");
    private static final Set<String> MAPS = Set.of("Map", "ImmutableMap");
    private static final Set<String> FILES =
            Set.of(
                    "ClassPathResource",
                    "FileSystemResource",
                    "InputStreamResource",
                    "EncodedResource",
                    "InputStreamReader",
                    "BufferedReader",
                    "FileReader");

    private final ItemCalls items;

    LibraryCalls(Machine machine, Functions functions) {
        this.items = new ItemCalls(machine, functions);
    }

    Optional<Value> findResult(Value on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (on) {
            case Value.Choice choice when !Texts.isText(choice) ->
                    findOfEither(choice, call, arguments, frame);
            case Value.Text _, Value.Choice _ -> findOfText(on, call, arguments, frame);
            case Value.Builder builder -> Optional.of(build(builder, call, arguments, frame));
            case Value.Items _, Value.Pairs _, Value.Pair _ ->
                    items.findResult(on, call, arguments, frame);
            case Value.Resource _ -> Optional.of(on);
            case Value.Unknown _ when call.getNameAsString().startsWith("getResource") ->
                    findResource(arguments);
            default -> Optional.empty();
        };
    }

    /// What becomes of each of two lists, whichever it is.
    private Optional<Value> findOfEither(
            Value.Choice on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        if (Texts.alternatives(on) > MOST_ALTERNATIVES) {
            return Optional.empty();
        }
        Optional<Value> yes = findResult(on.yes(), call, arguments, frame);
        Optional<Value> no = findResult(on.no(), call, arguments, frame);
        if (yes.isEmpty() || no.isEmpty()) {
            return Optional.empty();
        }
        Value both = new Value.Choice(on.condition(), yes.get(), no.get());
        return Optional.of(ItemCalls.isFilling(call) ? items.keep(call, both, frame) : both);
    }

    private static Optional<Value> findResource(List<Value> arguments) {
        return arguments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Resource(arguments.getFirst()));
    }

    private Optional<Value> findOfText(
            Value on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (SAME_TEXT.contains(name)) {
            return Optional.of(on);
        }
        return switch (name) {
            case "formatted" -> Optional.of(Format.apply(on, arguments, call, frame));
            case "concat" -> Optional.of(Texts.join(on, arguments.getFirst(), call, frame));
            case "trim", "strip" -> Texts.findChanged(on, LibraryCalls::trimmed);
            case "replace" -> replaced(on, arguments, call, frame);
            case "toUpperCase", "toLowerCase" -> changedCase(on, name, call, frame);
            case "split" -> split(on, arguments);
            default -> Optional.empty();
        };
    }

    private static EmbeddedText trimmed(EmbeddedText text) {
        String all = text.text();
        int start = all.length() - all.stripLeading().length();
        return all.isBlank() ? EmbeddedText.EMPTY : text.slice(start, all.stripTrailing().length());
    }

    private static Optional<Value> changedCase(
            Value on, String name, MethodCallExpr call, Frame frame) {
        return Texts.findLiteral(on)
                .map(
                        text ->
                                name.equals("toUpperCase")
                                        ? text.toUpperCase(java.util.Locale.ROOT)
                                        : text.toLowerCase(java.util.Locale.ROOT))
                .map(text -> Texts.of(text, call.getScope().orElse(call), frame));
    }

    /// Replaces a literal by a value, as template methods do with `$table`.
    private static Optional<Value> replaced(
            Value on, List<Value> arguments, MethodCallExpr call, Frame frame) {
        Optional<String> wanted =
                arguments.size() == 2 ? Texts.findLiteral(arguments.get(0)) : Optional.empty();
        if (wanted.isEmpty() || wanted.get().isEmpty()) {
            return Optional.empty();
        }
        Expression node = call.getArgument(1);
        EmbeddedText with = Texts.text(arguments.get(1), node, frame);
        return Texts.findChanged(on, text -> replaced(text, wanted.get(), with));
    }

    private static EmbeddedText replaced(EmbeddedText text, String wanted, EmbeddedText with) {
        List<EmbeddedText> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.text().indexOf(wanted);
                at >= 0;
                at = text.text().indexOf(wanted, from)) {
            parts.add(text.slice(from, at));
            parts.add(with);
            from = at + wanted.length();
        }
        parts.add(text.slice(from, text.text().length()));
        return EmbeddedText.join(parts);
    }

    private static Optional<Value> split(Value on, List<Value> arguments) {
        Optional<String> at =
                arguments.isEmpty() ? Optional.empty() : Texts.findLiteral(arguments.getFirst());
        if (at.isEmpty()
                || !at.get().matches("[,;\\s|]")
                || !(on instanceof Value.Text(EmbeddedText text))) {
            return Optional.empty();
        }
        List<Value> parts = new ArrayList<>();
        int from = 0;
        String all = text.text();
        for (int end = all.indexOf(at.get()); end >= 0; end = all.indexOf(at.get(), from)) {
            parts.add(new Value.Text(text.slice(from, end)));
            from = end + 1;
        }
        parts.add(new Value.Text(text.slice(from, all.length())));
        return Optional.of(new Value.Items(parts, true));
    }

    private Value build(
            Value.Builder builder, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (name.equals("toString")) {
            return builder.text();
        }
        if (name.matches("length|isEmpty|charAt|indexOf")) {
            return Texts.unknown(Hole.Kind.COMPUTATION, call, frame);
        }
        Value text = builder.text();
        if (name.matches("append|add") && arguments.size() == 1) {
            Value more = Operators.written(arguments.getFirst(), call.getArgument(0), frame);
            Value separator = builder.separator();
            boolean first = Texts.findLiteral(text).filter(String::isEmpty).isPresent();
            Value before =
                    separator == null || first ? text : Texts.join(text, separator, call, frame);
            text = Texts.join(before, more, call, frame);
        } else {
            Value unknown = new Value.Text(frame.unit().hole(Hole.Kind.COMPUTATION, call));
            text = Texts.join(text, unknown, call, frame);
        }
        Value.Builder longer = new Value.Builder(text, builder.separator());
        items.keep(call, longer, frame);
        return longer;
    }

    Optional<Value> findStaticResult(
            String type, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (LISTS.contains(type)
                && name.matches(
                        "of|asList|copyOf|stream|unmodifiableList|newArrayList|unmodifiableSet|emptyList|singletonList|singleton")) {
            boolean whole = arguments.size() == 1 && arguments.getFirst() instanceof Value.Items;
            return Optional.of(whole ? arguments.getFirst() : new Value.Items(arguments, true));
        }
        if (MAPS.contains(type)) {
            return items.findMap(name, arguments);
        }
        return switch (type + "." + name) {
            case "String.format" ->
                    Optional.of(Format.apply(arguments.getFirst(), rest(arguments), call, frame));
            case "String.valueOf", "Objects.requireNonNull", "Optional.of", "Objects.toString" ->
                    Optional.of(arguments.getFirst());
            case "String.join" ->
                    Optional.of(items.join(arguments.getFirst(), rest(arguments), call, frame));
            case "System.getenv", "System.getProperty" ->
                    Optional.of(Texts.unknown(Hole.Kind.ENVIRONMENT, call, frame));
            case "System.lineSeparator" -> Optional.of(Texts.of("\n", call, frame));
            case "Map.entry" -> Optional.of(new Value.Pair(arguments.get(0), arguments.get(1)));
            case "Collectors.joining" ->
                    Optional.of(
                            new Value.Builder(
                                    Texts.of("", call, frame),
                                    arguments.isEmpty()
                                            ? Texts.of("", call, frame)
                                            : arguments.getFirst()));
            case "MigrationVersion.fromVersion" -> arguments.stream().findFirst();
            case "Resources.getResource" -> findResource(arguments);
            default -> Optional.empty();
        };
    }

    private static List<Value> rest(List<Value> arguments) {
        return arguments.subList(1, arguments.size());
    }

    Optional<Value> findCreated(String type, List<Value> arguments, Node creation, Frame frame) {
        if (FILES.contains(type) && !arguments.isEmpty()) {
            Value file = arguments.getFirst();
            return Optional.of(file instanceof Value.Resource ? file : new Value.Resource(file));
        }
        boolean sized = arguments.isEmpty() || arguments.getFirst() instanceof Value.Whole;
        return switch (type) {
            case "StringBuilder", "StringBuffer" -> {
                Value start = sized ? Texts.of("", creation, frame) : arguments.getFirst();
                yield Optional.of(new Value.Builder(start, null));
            }
            case "StringJoiner" ->
                    arguments.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Value.Builder(
                                            Texts.of("", creation, frame), arguments.getFirst()));
            case "Location", "String" -> arguments.stream().findFirst();
            case "ArrayList", "LinkedList", "HashSet", "LinkedHashSet", "TreeSet" -> {
                boolean copy = !sized && arguments.getFirst() instanceof Value.Items;
                yield Optional.of(copy ? arguments.getFirst() : new Value.Items(List.of(), sized));
            }
            case "HashMap", "LinkedHashMap", "TreeMap" -> {
                boolean copy = !sized && arguments.getFirst() instanceof Value.Pairs;
                yield Optional.of(copy ? arguments.getFirst() : new Value.Pairs(List.of(), sized));
            }
            default -> Optional.empty();
        };
    }
}
