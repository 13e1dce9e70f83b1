package plumbline.schema.lock;

import plumbline.schema.lock.Work.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was measured for one statement: locks by relation, works as `SCAN t`, refusal.
record Measured(Map<String, LockMode> locks, Set<String> works, boolean refused) {

    private static final Map<String, LockMode> MODES =
            Map.of(
                    "AS", LockMode.ACCESS_SHARE,
                    "RS", LockMode.ROW_SHARE,
                    "RX", LockMode.ROW_EXCLUSIVE,
                    "SUX", LockMode.SHARE_UPDATE_EXCLUSIVE,
                    "S", LockMode.SHARE,
                    "SRX", LockMode.SHARE_ROW_EXCLUSIVE,
                    "X", LockMode.EXCLUSIVE,
                    "AX", LockMode.ACCESS_EXCLUSIVE);

    private static final Map<Kind, Pattern> MESSAGES =
            Map.of(
                    Kind.REWRITE, Pattern.compile("rewriting table (\\w+)"),
                    Kind.SCAN, Pattern.compile("verifying table (\\w+)"),
                    Kind.INDEX_BUILD, Pattern.compile("building index \\w+ on table (\\w+)"),
                    Kind.FOREIGN_KEY_CHECK,
                            Pattern.compile("validating foreign key constraint (\\w+)"));

    static boolean isAccepted(String result) {
        return !result.startsWith("ERR") && !result.startsWith("n/a");
    }

    static Measured of(String result) {
        List<String> parts = new ArrayList<>(List.of(result.split("\\s*\\|\\s*", -1)));
        Map<String, LockMode> locks = new TreeMap<>();
        for (String lock : parts.removeFirst().split(" ", -1)) {
            if (lock.contains("=")) {
                String[] sides = lock.split("=", -1);
                locks.put(sides[0], MODES.get(sides[1]));
            }
        }
        Set<String> works = new TreeSet<>();
        parts.forEach(part -> works(part, works));
        boolean refused = parts.stream().anyMatch(part -> part.startsWith("in-tx:"));
        return new Measured(locks, works, refused);
    }

    private static void works(String part, Set<String> works) {
        if (part.startsWith("REWRITE ")) {
            for (String relation : part.substring("REWRITE ".length()).split(",", -1)) {
                works.add(Kind.REWRITE + " " + relation);
            }
        }
        MESSAGES.forEach(
                (kind, pattern) -> {
                    Matcher matcher = pattern.matcher(part);
                    while (matcher.find()) {
                        works.add(kind + " " + matcher.group(1));
                    }
                });
    }
}
