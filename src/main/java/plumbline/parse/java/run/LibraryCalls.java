package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.parse.java.value.Format;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.TextMethods;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;
import plumbline.source.Hole;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the methods of Java's own library do to texts, lists and maps.
final class LibraryCalls {

    private static final int MOST_ALTERNATIVES = 32;
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
    private static final Set<String> LISTING =
            Set.of(
                    "of",
                    "asList",
                    "copyOf",
                    "stream",
                    "unmodifiableList",
                    "newArrayList",
                    "unmodifiableSet",
                    "emptyList",
                    "singletonList",
                    "singleton");
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
            case Value.Text _, Value.Choice _ -> TextMethods.findResult(on, call, arguments, frame);
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

    private Value build(
            Value.Builder builder, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (name.equals("toString")) {
            return builder.text();
        }
        if (name.matches("length|isEmpty|charAt|indexOf")) {
            return Texts.unknown(Hole.Kind.COMPUTATION, call, frame);
        }
        boolean appends = name.matches("append|add") && arguments.size() == 1;
        Value text =
                appends
                        ? appended(builder, arguments.getFirst(), call, frame)
                        : Texts.join(
                                builder.text(),
                                new Value.Text(frame.unit().hole(Hole.Kind.COMPUTATION, call)),
                                call,
                                frame);
        Value.Builder longer = new Value.Builder(text, builder.separator());
        items.keep(call, longer, frame);
        return longer;
    }

    private static Value appended(
            Value.Builder builder, Value argument, MethodCallExpr call, Frame frame) {
        Value text = builder.text();
        Value more = Operators.written(argument, call.getArgument(0), frame);
        Value separator = builder.separator();
        boolean first = Texts.findLiteral(text).filter(String::isEmpty).isPresent();
        Value before = separator == null || first ? text : Texts.join(text, separator, call, frame);
        return Texts.join(before, more, call, frame);
    }

    Optional<Value> findStaticResult(
            String type, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (LISTS.contains(type) && LISTING.contains(name)) {
            boolean whole = arguments.size() == 1 && arguments.getFirst() instanceof Value.Items;
            return Optional.of(whole ? arguments.getFirst() : new Value.Items(arguments, true));
        }
        if (MAPS.contains(type)) {
            return PairCalls.findMap(name, arguments);
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
            case "StringUtils.lowerCase", "StringUtils.upperCase" ->
                    TextMethods.findInCase(
                            arguments.getFirst(), name.equals("upperCase"), call, frame);
            case "System.lineSeparator" -> Optional.of(Texts.of("\n", call, frame));
            case "Map.entry" -> Optional.of(new Value.Pair(arguments.get(0), arguments.get(1)));
            case "Collectors.joining" -> Optional.of(joiner(arguments, call, frame));
            case "MigrationVersion.fromVersion" -> arguments.stream().findFirst();
            case "Resources.getResource" -> findResource(arguments);
            default -> Optional.empty();
        };
    }

    private static Value joiner(List<Value> arguments, Node place, Frame frame) {
        Value empty = Texts.of("", place, frame);
        return new Value.Builder(empty, arguments.isEmpty() ? empty : arguments.getFirst());
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
                            : Optional.of(joiner(arguments, creation, frame));
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
