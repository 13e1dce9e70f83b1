package plumbline.check.rowsecurity;

import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.state.SchemaState;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a policy reads a setting of the session.
record SettingUse(Manner manner, String setting) {

    /// What becomes of it where the setting is not there.
    enum Manner {
        /// An error.
        STRICT,
        /// NULL, but an error when it is cast after a transaction that set it.
        EMPTY_CAST,
        /// No rows.
        SAFE
    }

    private static final Pattern CALL =
            Pattern.compile(
                    "(nullif\\s*\\(\\s*|cast\\s*\\(\\s*)?(?:\\w+\\s*\\.\\s*)?current_setting\\s*\\("
                            + "\\s*'([^']*)'\\s*(?:::\\s*\\w+\\s*)?(,\\s*\\w+\\s*)?\\)"
                            + "[\\s)]*(?:::\\s*(\\w+)|as\\s+(\\w+))?");

    /// The worst of what a policy and the functions that it calls do.
    static Optional<SettingUse> findWorst(SchemaState end, Policy policy) {
        String text =
                Stream.of(policy.using(), policy.withCheck())
                        .filter(Objects::nonNull)
                        .map(each -> text(end, each))
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT);
        Matcher call = CALL.matcher(text);
        SettingUse worst = null;
        while (call.find()) {
            SettingUse use = new SettingUse(manner(call), call.group(2));
            worst = worst == null || use.manner().compareTo(worst.manner()) < 0 ? use : worst;
        }
        return Optional.ofNullable(worst);
    }

    private static String text(SchemaState end, Expression expression) {
        String called =
                expression
                        .mentions()
                        .map(Mention::object)
                        .flatMap(each -> end.find(each, Routine.class).stream())
                        .map(Routine::definition)
                        .collect(Collectors.joining("\n"));
        return expression.written() + "\n" + called;
    }

    private static Manner manner(Matcher call) {
        if (call.group(3) == null) {
            return Manner.STRICT;
        }
        String before = call.group(1) == null ? "" : call.group(1);
        String type = call.group(4) == null ? call.group(5) : call.group(4);
        boolean text = type == null || type.equals("text") || type.equals("varchar");
        return before.startsWith("nullif") || text ? Manner.SAFE : Manner.EMPTY_CAST;
    }
}
