package plumbline.schema.replay.guard;

import plumbline.operation.text.SqlToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A member of what comes before it in a chain, called with those arguments or only read.
record Link(String name, List<TestText> arguments) {

    private static final int DEEPEST = 20;

    Link {
        arguments = List.copyOf(arguments);
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /// The arguments where all of them are texts.
    List<String> literals() {
        List<String> literals = new ArrayList<>();
        for (TestText each : arguments) {
            each.findLiteral().ifPresent(literals::add);
        }
        return literals.size() == arguments.size() ? literals : List.of();
    }

    /// `(await a.b('c'))?.d['e']` has the links a, b, d and e; nothing where it is more.
    static List<Link> chain(TestText text) {
        List<Link> links = new ArrayList<>();
        return read(text, links, 0) ? links : List.of();
    }

    private static boolean read(TestText text, List<Link> links, int depth) {
        int at = 0;
        while (at < text.size()) {
            int close = text.close(at);
            if (text.isSign(at, '.') || text.isSign(at, '?')) {
                at++;
                continue;
            }
            boolean read =
                    text.isSign(at, '(')
                            ? inBrackets(text.part(at + 1, close), links, depth)
                            : member(text, at, links);
            if (!read) {
                return false;
            }
            at = text.isSign(at + 1, '(') && isWord(text, at) ? text.close(at + 1) : close;
            at++;
        }
        return true;
    }

    private static boolean inBrackets(TestText inner, List<Link> links, int depth) {
        return links.isEmpty() && depth < DEEPEST && read(Conditions.bare(inner), links, depth + 1);
    }

    private static boolean member(TestText text, int at, List<Link> links) {
        if (isWord(text, at)) {
            boolean called = text.isSign(at + 1, '(');
            TestText given = called ? text.part(at + 2, text.close(at + 1)) : text.part(at, at);
            links.add(new Link(text.get(at).text(), called ? given.split(",") : List.of()));
            return true;
        }
        if (!text.isSign(at, '[')) {
            return false;
        }
        Optional<String> key = text.part(at + 1, text.close(at)).findLiteral();
        key.ifPresent(name -> links.add(new Link(name, List.of())));
        return key.isPresent();
    }

    private static boolean isWord(TestText text, int at) {
        return text.get(at).kind() == SqlToken.Kind.WORD;
    }
}
