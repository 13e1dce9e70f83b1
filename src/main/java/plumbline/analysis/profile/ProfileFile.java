package plumbline.analysis.profile;

import plumbline.analysis.profile.Choice.Origin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes profiles as text: a line for each switch, check, path or file.
///
/// ```
/// # Plumbline profile 1
/// postgresql = 13-16
/// small-tables = countries, currencies
/// check type-varchar-limit = off "the team wants lengths"
/// path legacy/** = off "frozen since 2019"
/// path seeds/** hardcoded-environment-value = low "demonstration data"
/// read billing/db/dump.sql = yes "the tables stand in it"
/// ```
public final class ProfileFile {

    private static final String HEAD = "# Plumbline profile 1";
    private static final Pattern VALUE = Pattern.compile("([\\w.-]+)\\s*=\\s*(.*)");
    private static final Pattern RULE =
            Pattern.compile(
                    "(check|path)\\s+(\\S+)(?:\\s+([\\w-]+))?\\s*=\\s*(\\w+)"
                            + "(?:\\s+\"([^\"]*)\")?");
    private static final Pattern READ =
            Pattern.compile("read\\s+(\\S.*?)\\s*=\\s*(\\w+)(?:\\s+\"([^\"]*)\")?");
    private static final Pattern EFFECT = Pattern.compile("off|info|low|medium|high|critical");

    private final String name;
    private final Map<Switch, Choice> choices = new EnumMap<>(Switch.class);
    private final List<CheckRule> rules = new ArrayList<>();
    private final List<ForcedFile> forced = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    private ProfileFile(String name) {
        this.name = name;
    }

    /// A line that says nothing that is known, and why.
    public record Slip(int line, String text, String reason) {}

    /// What a text says, and the lines of it that say nothing.
    public record Outcome(Profile profile, List<Slip> slips) {

        public Outcome {
            slips = List.copyOf(slips);
        }
    }

    public static Outcome read(String name, String text) {
        ProfileFile file = new ProfileFile(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = line.strip();
            if (!said.isEmpty() && !said.startsWith("#")) {
                file.take(number, said);
            }
        }
        return new Outcome(new Profile(file.choices, file.rules, file.forced), file.slips);
    }

    private void take(int number, String said) {
        Matcher rule = RULE.matcher(said);
        Matcher read = READ.matcher(said);
        Matcher value = VALUE.matcher(said);
        if (rule.matches()) {
            takeRule(number, said, rule);
        } else if (read.matches()) {
            takeFile(number, said, read);
        } else if (value.matches()) {
            takeValue(number, said, value.group(1), value.group(2).strip());
        } else {
            slips.add(new Slip(number, said, "is no line of a profile"));
        }
    }

    private void takeValue(int number, String said, String key, String value) {
        Switch known = Switch.find(key).orElse(null);
        if (known == null) {
            slips.add(new Slip(number, said, key + " is no switch"));
        } else if (!known.form().fits(value)) {
            slips.add(new Slip(number, said, key + " takes " + known.form().description()));
        } else {
            choices.put(known, new Choice(value, Origin.FILE, name + ":" + number));
        }
    }

    private void takeRule(int number, String said, Matcher rule) {
        String effect = rule.group(4).toLowerCase(Locale.ROOT);
        if (!EFFECT.matcher(effect).matches()) {
            slips.add(new Slip(number, said, rule.group(4) + " is neither off nor a severity"));
            return;
        }
        boolean path = rule.group(1).equals("path");
        Optional<String> fault = path ? CheckRule.findFault(rule.group(2)) : findFault(rule);
        if (fault.isPresent()) {
            slips.add(new Slip(number, said, fault.get()));
            return;
        }
        String check = path ? orElse(rule.group(3), "*") : rule.group(2);
        String paths = path ? rule.group(2) : "**";
        String reason = orElse(rule.group(5), "");
        rules.add(new CheckRule(check, paths, effect, reason, name + ":" + number));
    }

    private void takeFile(int number, String said, Matcher read) {
        Optional<String> fault =
                read.group(2).equals(ForcedFile.YES)
                        ? ForcedFile.findFault(read.group(1))
                        : Optional.of(read.group(2) + " is not " + ForcedFile.YES);
        if (fault.isPresent()) {
            slips.add(new Slip(number, said, fault.get()));
        } else {
            String reason = orElse(read.group(3), "");
            forced.add(new ForcedFile(read.group(1), reason, Origin.FILE, name + ":" + number));
        }
    }

    private static Optional<String> findFault(Matcher rule) {
        return rule.group(3) == null
                ? Optional.empty()
                : Optional.of("check takes one check; path PATTERN CHECK says where");
    }

    private static String orElse(String given, String other) {
        return given == null ? other : given;
    }

    /// A profile as a text that reads to the same; what nobody chose is left out.
    public static String write(Profile profile) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Switch each : Switch.values()) {
            Choice choice = profile.choice(each);
            if (choice.origin() != Origin.DEFAULT) {
                text.append(each.key()).append(" = ").append(choice.value()).append('\n');
            }
        }
        profile.rules().forEach(rule -> text.append(line(rule)).append('\n'));
        profile.forced().forEach(file -> text.append(line(file)).append('\n'));
        return text.toString();
    }

    private static String line(CheckRule rule) {
        String which = rule.check().equals("*") ? "" : " " + rule.check();
        String head =
                rule.isEverywhere() ? "check " + rule.check() : "path " + rule.paths() + which;
        return head + " = " + rule.effect() + quoted(rule.reason());
    }

    private static String line(ForcedFile file) {
        return file.key() + " = " + ForcedFile.YES + quoted(file.reason());
    }

    private static String quoted(String reason) {
        return reason.isEmpty() ? "" : " \"" + reason.replace('"', '\'') + "\"";
    }
}
