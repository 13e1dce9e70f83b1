package plumbline.check.up.code;

import plumbline.source.code.Brackets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The functions that a file of code declares under a name, and what a part of the file calls.
///
/// The code has blanks for comments and for what strings hold.
record OwnFunctions(Brackets brackets, Map<String, Body> bodies) {

    /// Where the body of a function stands, and whether calling it gives a promise.
    record Body(int start, int end, boolean isAsync) {}

    private static final String TYPE = "(?:\\s*:[^;{}=]{0,200}|\\s*throws[\\s\\w.,]{1,200})?\\s*";
    private static final Pattern METHOD =
            Pattern.compile("(async\\s+)?(?:function\\s*)?\\b(\\w+)\\s*\\(");
    private static final Pattern VALUE =
            Pattern.compile(
                    "\\b(\\w+)\\s*(?::[^=;{}()]*)?[=:]\\s*(async\\b\\s*)?(?:function\\b\\s*\\w*\\s*\\(|\\(|\\w+\\s*(?==>))");
    private static final Pattern BLOCK = Pattern.compile(TYPE + "\\{");
    private static final Pattern ARROW = Pattern.compile(TYPE + "=>\\s*");
    private static final Set<String> WORDS =
            Set.of("if", "for", "while", "switch", "catch", "with", "function", "return", "up");

    /// No file of people has more.
    private static final int MOST = 200;

    static OwnFunctions of(Brackets brackets) {
        String code = brackets.code();
        OwnFunctions found = new OwnFunctions(brackets, new LinkedHashMap<>());
        Matcher method = METHOD.matcher(code);
        while (method.find()) {
            found.add(method.group(2), method.end() - 1, method.group(1) != null);
        }
        Matcher value = VALUE.matcher(code);
        while (value.find()) {
            found.add(value.group(1), value.end() - 1, value.group(2) != null);
        }
        return found;
    }

    /// Those that a part of the code calls, and those that they call in turn.
    List<Body> calledFrom(int from, int to) {
        List<Body> reached = new ArrayList<>();
        Deque<Body> open = new ArrayDeque<>(List.of(new Body(from, to, true)));
        while (!open.isEmpty()) {
            Body caller = open.pop();
            bodies.forEach(
                    (name, body) -> {
                        boolean inside = body.start() >= from && body.end() <= to;
                        if (!inside && !reached.contains(body) && isNamed(name, caller)) {
                            reached.add(body);
                            open.push(body);
                        }
                    });
        }
        return reached;
    }

    private boolean isNamed(String name, Body caller) {
        return Pattern.compile("(?<!\\.\\s{0,9})\\b(?:this\\s*\\.\\s*)?" + name + "\\b\\s*[(),;]")
                .matcher(brackets.code())
                .region(caller.start(), caller.end())
                .find();
    }

    private void add(String name, int bracket, boolean isAsync) {
        String code = brackets.code();
        int behind = code.charAt(bracket) == '(' ? brackets.closing(bracket) + 1 : bracket + 1;
        if (WORDS.contains(name) || behind > code.length() || bodies.size() == MOST) {
            return;
        }
        Matcher arrow = ARROW.matcher(code).region(behind, code.length());
        Matcher block = BLOCK.matcher(code).region(behind, code.length());
        if (arrow.lookingAt()) {
            bodies.putIfAbsent(name, new Body(arrow.end(), brackets.end(arrow.end()), isAsync));
        } else if (block.lookingAt()) {
            int end = brackets.closing(block.end() - 1);
            bodies.putIfAbsent(name, new Body(block.end() - 1, end, isAsync));
        }
    }
}
